/** Two who act on a course in the same moment, and what the database refuses whoever asks. */
import { Client } from 'pg';
import type { Actor } from '../../../src/access/actor.js';
import { brokenConstraint } from '../../../src/access/database.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';
import { entryOf, signInMentee } from './moves.js';

let running: RunningApp;
let placement: ActivePlacement;
let mentee: ApiClient;
let menteeEmail: string;
let at: string;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
  menteeEmail = await signInMentee(running, placement);
  mentee = await running.as(menteeEmail);
  at = `/api/placements/${placement.id}`;
});

const held = () => `placements where id = '${placement.id}'`;
const stop = (client: ApiClient, day: string) => () => client.post(`${at}/stop`, { day });
const write = (day: string) => () => placement.mentor.post(`${at}/time-entries`, entryOf(day));
const moves = () =>
  ask(
    running.urls.superuserUrl,
    `select day::text from placement_moves where placement_id = '${placement.id}'`,
  );

describe('at once', () => {
  it('both stop: the first stops the course, the second is told that it is stopped', async () => {
    const [first, second] = await allAtOnce(running, held(), [
      stop(placement.mentor, '2026-11-03'),
      stop(mentee, '2026-11-02'),
    ]);

    expect([first?.status, codes(second!)]).toEqual([201, ['move-not-legal']]);
    expect(await moves()).toEqual([{ day: '2026-11-03' }]);
  });

  it('a stop comes while a pause is registered: the paused course is stopped', async () => {
    const consultant = await running.as(CONSULTANT);
    const pause = () =>
      consultant.post(`${at}/pause`, { day: '2026-10-20', expectedReturnDay: '2026-12-01' });

    const answers = await allAtOnce(running, held(), [pause, stop(mentee, '2026-11-02')]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await moves()).toEqual([{ day: '2026-10-20' }, { day: '2026-11-02' }]);
    expect(codes(await write('2026-10-20')())).toEqual(['course-rests']);
  });

  it('a pause comes while a stop is made: it is refused', async () => {
    const consultant = await running.as(CONSULTANT);
    const pause = () =>
      consultant.post(`${at}/pause`, { day: '2026-11-02', expectedReturnDay: '2026-12-01' });

    const [stopped, paused] = await allAtOnce(running, held(), [stop(mentee, '2026-11-02'), pause]);

    expect([stopped?.status, codes(paused!)]).toEqual([201, ['move-not-legal']]);
  });

  it('a double click stops once', async () => {
    const page = await PageClient.of(running, menteeEmail);
    const form = { day: '03.11.2026', _key: 'a-key-of-one-form' };
    const click = () => page.post(`/forloeb/${placement.id}/stop/gem`, form);

    const answers = await allAtOnce(running, held(), [click]);
    answers.push(await click());

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await moves()).toHaveLength(1);
  });

  it('hours come before the stop of the day before: it is refused, and the next day is open', async () => {
    const [hours, stopped] = await allAtOnce(running, held(), [
      write('2026-11-02'),
      stop(mentee, '2026-11-01'),
    ]);

    expect([hours?.status, codes(stopped!)]).toEqual([201, ['hours-later']]);
    expect((await stop(mentee, '2026-11-02')()).status).toBe(201);
  });

  it('hours come after the stop of the day before: they are refused', async () => {
    const [stopped, hours] = await allAtOnce(running, held(), [
      stop(mentee, '2026-11-01'),
      write('2026-11-02'),
    ]);

    expect([stopped?.status, codes(hours!)]).toEqual([201, ['outside-placement']]);
  });

  it.each(['first', 'last'])('hours of the day of the stop stand, written %s', async (which) => {
    const both = [write('2026-11-02'), stop(placement.mentor, '2026-11-02')];
    const answers = await allAtOnce(running, held(), which === 'first' ? both : both.toReversed());

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  });
});

describe('the database', () => {
  const asSomebody = async (
    email: string,
    role: Actor['role'],
    statement: string,
  ): Promise<string | null> => {
    const [person] = await ask<{ id: string }>(
      running.urls.superuserUrl,
      `select id from people where email = '${email}'`,
    );
    try {
      await running.database.asActor({ personId: person?.id ?? '', role }, (tx) => tx.query(statement));
      return null;
    } catch (error) {
      return brokenConstraint(error) ?? (error as Error).message;
    }
  };
  const moveOf = (move: string, day: string, rest = 'null, null') => `
    with account as (insert into placement_move_accounts (move_id, move, moved_by, actor_role)
      values (md5('${placement.id}${move}${day}')::uuid, '${move}', actor_person_id(), actor_role()))
    insert into placement_moves (id, move, placement_id, position, day, expected_return_day, last_day, moved_at)
      values (md5('${placement.id}${move}${day}')::uuid, '${move}', '${placement.id}', 1, '${day}', ${rest}, now())`;

  it('sets no status by hand that a kept move leads to', async () => {
    const set = (status: string) => `update placements set status = '${status}' where id = '${placement.id}'`;

    for (const status of ['paused', 'ended', 'broken-off', 'withdrawn', 'draft']) {
      expect(await asSomebody(CONSULTANT, 'consultant', set(status))).toBe('placement_moves_are_legal');
    }
    expect(await asSomebody(CONSULTANT, 'consultant', set('active'))).toBeNull();
  });

  it('makes no move from where it is not legal', async () => {
    const refused = await asSomebody(CONSULTANT, 'consultant', moveOf('return', '2026-11-02'));

    expect(refused).toBe('placement_moves_are_legal');
    expect(await asSomebody(CONSULTANT, 'consultant', moveOf('ending', '2026-11-02'))).toBeNull();
  });

  it('lets a mentee stop, and do nothing else', async () => {
    const pause = moveOf('pause', '2026-11-02', `'2026-12-01', null`);

    expect(await asSomebody(menteeEmail, 'mentee', pause)).toContain('row-level security');
    expect(await asSomebody(menteeEmail, 'mentee', moveOf('stop', '2026-11-02'))).toBeNull();
  });

  it('takes no hours while a course rests, and no rest over hours', async () => {
    await placement.mentor.make(`${at}/time-entries`, entryOf('2026-11-02'));
    const pauseOf = (day: string) => moveOf('pause', day, `'2026-12-01', null`);
    const moved = `update time_entries set day = '2026-11-03' where placement_id = '${placement.id}'`;

    expect(await asSomebody(CONSULTANT, 'consultant', pauseOf('2026-11-02'))).toBe(
      'no_hours_while_a_course_rests',
    );
    expect(await asSomebody(CONSULTANT, 'consultant', pauseOf('2026-11-03'))).toBeNull();
    expect(await asSomebody(placement.mentorEmail, 'mentor', moved)).toBe('no_hours_while_a_course_rests');
  });

  it('never changes what was kept, whoever asks', async () => {
    await mentee.make(`${at}/stop`, { day: '2026-11-02' });
    const owner = new Client({ connectionString: running.urls.superuserUrl });
    await owner.connect();
    for (const table of ['placement_moves', 'placement_move_accounts', 'placement_stops_seen']) {
      await expect(owner.query(`delete from ${table}`)).rejects.toThrow();
    }
    await owner.end();
  });
});
