import type { TimeEntryView } from '../../src/hours/time-entry.view.js';
import { type Answer, type ApiClient, ifMatch, type Problem } from '../app/api-client.js';
import { type ActivePlacement, aMentor, aPlacement } from '../app/builders.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

const OCTOBER = { day: '2026-10-06', start: '08:00', minutes: 60, activity: 'meeting' };

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp({ now: '2026-12-01T09:00:00Z' });
});
beforeEach(async () => {
  placement = await aPlacement(running);
});
afterAll(() => running.close());

const entries = () => `/api/placements/${placement.id}/time-entries`;
const write = (body: object = OCTOBER) => placement.mentor.make<TimeEntryView>(entries(), body);
const change = (by: ApiClient, entry: TimeEntryView, body: object) =>
  by.ask<TimeEntryView>('PUT', `/api/time-entries/${entry.id}`, body, ifMatch(entry));
const codes = ({ body }: Answer<Problem>) => body.errors.map(({ code }) => code);

describe('the answer that a month had no hours', () => {
  const monthsWithout = async () =>
    (
      await ask<{ month: string }>(
        running.urls.ownerUrl,
        `select month from months_without_hours where placement_id = '${placement.id}'`,
      )
    ).map(({ month }) => month);
  const sayNoHours = (month: string) =>
    placement.leader.make(`/api/placements/${placement.id}/months-without-hours`, { month });

  it('is taken back by hours that the mentor writes', async () => {
    await sayNoHours('2026-10');
    await sayNoHours('2026-11');
    await write();

    expect(await monthsWithout()).toEqual(['2026-11']);
  });

  it('may be given where there is transport alone, which is never paid', async () => {
    await write({ ...OCTOBER, activity: 'transport' });
    await sayNoHours('2026-10');

    expect(await monthsWithout()).toEqual(['2026-10']);
  });

  it('is taken back by hours that are moved into it', async () => {
    const entry = await write();
    await sayNoHours('2026-11');
    await change(placement.leader, entry, { ...OCTOBER, day: '2026-11-06' });

    expect(await monthsWithout()).toEqual([]);
  });
});

describe('the hours of the mentor before', () => {
  let next: ApiClient;
  let entry: TimeEntryView;

  beforeEach(async () => {
    entry = await write();
    const { mentorId, mentor } = await aMentor(running, placement.workplaceId);
    next = mentor;
    await placement.leader.make(`/api/placements/${placement.id}/mentor`, {
      mentorId,
      firstDay: '2026-11-01',
    });
  });

  it.each(['PUT', 'DELETE'] as const)('are not for the next mentor to %s', async (method) => {
    const answer = await next.ask<Problem>(method, `/api/time-entries/${entry.id}`, OCTOBER, ifMatch(entry));

    expect([answer.status, codes(answer)]).toEqual([422, ['hours-of-another-mentor']]);
    const events = await ask<{ what: string }>(
      running.urls.ownerUrl,
      `select what from audit_events where subject_id = '${entry.id}'`,
    );
    expect(events).toEqual([{ what: 'time-entry.written' }]);
  });

  it('are written by the leader, and by the next mentor from the own first day', async () => {
    const before = { ...OCTOBER, day: '2026-10-07' };

    expect(codes(await next.post(entries(), before))).toEqual(['hours-of-another-mentor']);
    expect((await next.post(entries(), { ...OCTOBER, day: '2026-11-02' })).status).toBe(201);
    expect((await placement.leader.post(entries(), before)).status).toBe(201);
  });
});

describe('hours that two people have before them', () => {
  it('are not overwritten, nor deleted, by whoever saw them as they were', async () => {
    const seen = await write();
    const changed = await change(placement.mentor, seen, { ...OCTOBER, minutes: 40 });
    expect([changed.status, changed.body.version]).toEqual([200, 2]);

    expect((await change(placement.leader, seen, { ...OCTOBER, minutes: 25 })).status).toBe(412);
    const path = `/api/time-entries/${seen.id}`;
    expect((await placement.leader.ask('DELETE', path, undefined, ifMatch(seen))).status).toBe(412);
    expect((await placement.leader.ask('DELETE', path)).status).toBe(428);
    const [entry] = await placement.leader.read<TimeEntryView[]>(entries());
    expect(entry?.minutes).toBe(40);
  });
});
