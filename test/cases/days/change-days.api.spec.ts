import type { DaysEffectView } from '../../../src/cases/days/days.view.js';
import type { PlacementView } from '../../../src/placements/placement.view.js';
import type { Answer, ApiClient, Problem } from '../../app/api-client.js';
import { type ActivePlacement, aLeader, aPlacement } from '../../app/builders.js';
import { codes, work } from '../../app/claim-steps.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { allAtOnce } from '../../database/all-at-once.js';

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running.close());
beforeEach(async () => {
  placement = await aPlacement(running);
});

const at = () => `/api/placements/${placement.id}`;
const read = () => consultant.read<PlacementView>(at());
const days = async () => {
  const { firstDay, lastDay } = await read();
  return [firstDay, lastDay];
};
const move = async (firstDay: string, lastDay: string, who = consultant) => {
  const { version } = await read();
  return who.ask<Problem>('PUT', `${at()}/days`, { firstDay, lastDay }, { 'if-match': `"${version}"` });
};

describe('the days of a placement', () => {
  it('are moved by staff, who first ask what that changes', async () => {
    const effect = await consultant.read<DaysEffectView>(
      `${at()}/days/effect?firstDay=2026-09-15&lastDay=2027-01-15`,
    );
    expect(effect).toMatchObject({
      before: { firstDay: '2026-10-01', lastDay: '2027-03-31' },
      after: { firstDay: '2026-09-15', lastDay: '2027-01-15' },
      minutesLeftBefore: 600,
      minutesLeftAfter: 600,
      uncovered: [{ firstDay: '2026-09-15', lastDay: '2026-09-30' }],
    });
    expect(effect.consequences.join(' ')).toContain('kan kun bruges til og med 15.01.2027');
    expect(await days()).toEqual(['2026-10-01', '2027-03-31']);

    expect((await move('2026-09-15', '2027-01-15')).status).toBe(200);
    expect(await days()).toEqual(['2026-09-15', '2027-01-15']);
  });

  it('are nothing that the leader moves', async () => {
    expect((await move('2026-09-15', '2027-01-15', placement.leader)).status).toBe(403);
  });

  it('are moved by whoever read them last', async () => {
    const body = { firstDay: '2026-10-01', lastDay: '2027-04-30' };

    expect((await consultant.ask<Problem>('PUT', `${at()}/days`, body)).status).toBe(428);
    expect((await consultant.ask<Problem>('PUT', `${at()}/days`, body, { 'if-match': '"999"' })).status).toBe(
      412,
    );
    expect(await days()).toEqual(['2026-10-01', '2027-03-31']);
  });

  it('are not moved from hours; with every reason at once', async () => {
    await work(placement, '2026-10-30', 60);

    expect(codes(await move('2026-11-01', '2027-03-31'))).toEqual([
      'hours-outside-days',
      'grant-before-first-day',
    ]);
    expect((await move('2026-10-01', '2026-10-30')).status).toBe(200);
  });

  it('take leader and mentor with them, who have the place from the new first day', async () => {
    await move('2026-09-15', '2027-03-31');

    const firstDays = await ask(
      running.urls.superuserUrl,
      `select first_day::text from leaderships where placement_id = '${placement.id}'
       union all select first_day::text from mentorships where placement_id = '${placement.id}'`,
    );
    expect(firstDays).toEqual([{ first_day: '2026-09-15' }, { first_day: '2026-09-15' }]);
  });

  it('leave in place whoever follows on a later day', async () => {
    const next = await aLeader(running, placement);
    await consultant.make(`${at()}/leader`, { leaderId: next.leaderId, firstDay: '2026-12-01' });

    expect(codes(await move('2026-10-01', '2026-11-30'))).toEqual(['handover-outside-days']);
    expect((await move('2026-09-15', '2026-12-01')).status).toBe(200);
    const leaders = await ask(
      running.urls.superuserUrl,
      `select first_day::text, last_day::text from leaderships where placement_id = '${placement.id}' order by first_day`,
    );
    expect(leaders).toEqual([
      { first_day: '2026-09-15', last_day: '2026-11-30' },
      { first_day: '2026-12-01', last_day: null },
    ]);
  });

  it('take no hours past the last one, though the grant lasts', async () => {
    await move('2026-10-01', '2026-10-15');
    const entry = { start: '08:00', minutes: 60, activity: 'meeting' };
    const write = (day: string) => placement.mentor.post(`${at()}/time-entries`, { ...entry, day });

    expect(codes(await write('2026-10-16'))).toEqual(['outside-placement']);
    expect((await write('2026-10-15')).status).toBe(201);
  });

  it('are told of in the same moment as they move', async () => {
    await move('2026-10-01', '2027-04-30');

    const [event] = await ask(
      running.urls.superuserUrl,
      `select details from audit_events where what = 'placement.days-changed' and placement_id = '${placement.id}'`,
    );
    expect(event).toEqual({
      details: {
        before: { firstDay: '2026-10-01', lastDay: '2027-03-31' },
        after: { firstDay: '2026-10-01', lastDay: '2027-04-30' },
      },
    });
  });
});

describe('two at once', () => {
  it('are hours first or other days first, never hours on a day that is gone', async () => {
    const { version } = await read();
    const shorter = { firstDay: '2026-10-01', lastDay: '2026-10-15' };
    const entry = { day: '2026-10-20', start: '08:00', minutes: 60, activity: 'meeting' };
    const answers = await allAtOnce<Answer<Problem>>(running, `placements where id = '${placement.id}'`, [
      () => consultant.ask('PUT', `${at()}/days`, shorter, { 'if-match': `"${version}"` }),
      () => placement.mentor.post(`${at()}/time-entries`, entry),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 422]);
    expect(await days()).toEqual(['2026-10-01', '2026-10-15']);
  });

  it('find the database in the way too', async () => {
    await work(placement, '2026-10-20', 60);
    const { id } = placement;
    const refused = { constraint: 'hours_lie_within_their_placement' };
    const statements = [
      `update placements set last_day = '2026-10-19' where id = '${id}'`,
      `update placements set first_day = '2026-10-21' where id = '${id}'`,
      `update time_entries set day = '2027-04-01', starts_at = starts_at + '163 days', ends_at = ends_at + '163 days'
       where placement_id = '${id}'`,
    ];
    for (const statement of statements) {
      await expect(ask(running.urls.superuserUrl, statement)).rejects.toMatchObject(refused);
    }
    await ask(running.urls.superuserUrl, `update placements set last_day = '2026-10-20' where id = '${id}'`);
  });
});
