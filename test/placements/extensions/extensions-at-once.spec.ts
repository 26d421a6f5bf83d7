/** Two who act on the length of a course in the same moment, and what the database refuses whoever asks. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { brokenConstraint } from '../../../src/access/database.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';
import { aCourseOfDoctors, lastDayOf, type RunningCourse, wishes } from './doctors.js';

jest.setTimeout(60_000);

let running: RunningApp;
let course: RunningCourse;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  course = await aCourseOfDoctors(running);
});

const LATER = { lastDay: '2027-05-31' };
const held = () => `placements where id = '${course.id}'`;
const wish =
  (client: RunningCourse['mentor'], lastDay = LATER.lastDay) =>
  () =>
    client.post(`${course.at}/extensions`, { lastDay });
const yes = (client: RunningCourse['mentor']) => () =>
  client.post(`${course.at}/extensions/answer`, { ...LATER, goesOn: true });
const stop = (client: RunningCourse['mentor']) => () =>
  client.post(`${course.at}/stop`, { day: '2026-11-03' });

describe('at once', () => {
  it('both wish the same day: the course is made longer, once', async () => {
    const answers = await allAtOnce(running, held(), [wish(course.mentor), wish(course.mentee)]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await lastDayOf(course)).toBe('2027-05-31');
    expect(await wishes(course.mentor, course.at)).toMatchObject([{ byRole: 'mentor', outcome: 'agreed' }]);
  });

  it('each wishes another day: the second is told of the first', async () => {
    const [first, second] = await allAtOnce(running, held(), [
      wish(course.mentor),
      wish(course.mentee, '2027-06-30'),
    ]);

    expect([first?.status, codes(second!)]).toEqual([201, ['other-wishes-another-day']]);
  });

  it('two clicks of one mentor wish once', async () => {
    const [first, second] = await allAtOnce(running, held(), [wish(course.mentor), wish(course.mentor)]);

    expect([first?.status, codes(second!)]).toEqual([201, ['wished-already']]);
  });

  it('a double click on a form wishes once, and both are answered alike', async () => {
    const page = await PageClient.of(running, course.mentorEmail);
    const form = { lastDay: '31.05.2027', _key: 'a-key-of-one-form' };
    const click = () => page.post(`/forloeb/${course.id}/forlaengelse`, form);

    const answers = await allAtOnce(running, held(), [click]);
    answers.push(await click());

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await wishes(course.mentor, course.at)).toHaveLength(1);
  });

  it('a yes comes after the wish was taken back: it is refused', async () => {
    await wish(course.mentor)();
    const takeBack = () => course.mentor.post(`${course.at}/extensions/withdrawal`);
    const [, answered] = await allAtOnce(running, held(), [takeBack, yes(course.mentee)]);

    expect(codes(answered!)).toEqual(['no-wish-to-answer']);
    expect(await lastDayOf(course)).toBe('2027-02-28');
  });

  it('a yes comes before the wish is taken back: the course is longer', async () => {
    await wish(course.mentor)();
    const takeBack = () => course.mentor.post(`${course.at}/extensions/withdrawal`);
    const [, taken] = await allAtOnce(running, held(), [yes(course.mentee), takeBack]);

    expect(codes(taken!)).toEqual(['no-wish-to-take-back']);
    expect(await lastDayOf(course)).toBe('2027-05-31');
  });

  it('a yes comes after a stop: the course is stopped, and no longer', async () => {
    await wish(course.mentor)();
    const [stopped, answered] = await allAtOnce(running, held(), [stop(course.mentor), yes(course.mentee)]);

    expect([stopped?.status, codes(answered!)]).toEqual([201, ['no-wish-to-answer']]);
    expect(await lastDayOf(course)).toBe('2026-11-03');
  });

  it('a stop comes after a yes: the longer course is stopped', async () => {
    await wish(course.mentor)();
    const answers = await allAtOnce(running, held(), [yes(course.mentee), stop(course.mentor)]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await lastDayOf(course)).toBe('2026-11-03');
  });
});

describe('the database', () => {
  const as = async (role: 'mentor' | 'mentee', statement: string): Promise<string | null> => {
    const email = role === 'mentor' ? course.mentorEmail : course.menteeEmail;
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
  const settle = (outcome: string) =>
    `update extension_wishes set outcome = '${outcome}', settled_by = actor_person_id(), settled_at = now()
     where placement_id = '${course.id}'`;
  const insert = (day: string) =>
    `insert into extension_wishes (id, placement_id, mentorship_id, last_day, wished_by, wished_by_role, wished_at)
     values (gen_random_uuid(), '${course.id}', '${course.mentorshipId}', '${day}', actor_person_id(), actor_role(), now())`;

  it('lets nobody agree with themselves, nor take back what another wishes', async () => {
    await wish(course.mentor)();

    expect(await as('mentor', settle('agreed'))).toContain('row-level security');
    expect(await as('mentee', settle('withdrawn'))).toContain('row-level security');
    expect(await as('mentee', settle('agreed'))).toBeNull();
  });

  it('keeps one open wish at a time, and settles it once', async () => {
    await wish(course.mentor)();

    expect(await as('mentee', insert('2027-06-30'))).toBe('one_open_wish_per_placement');
    await ask(running.urls.superuserUrl, settle('lapsed').replace('actor_person_id()', 'null'));
    const again = ask(running.urls.superuserUrl, settle('lapsed').replace('actor_person_id()', 'null'));
    await expect(again).rejects.toMatchObject({ constraint: 'a_wish_is_settled_once' });
  });

  it('makes no course longer that does not run, or is as long already', async () => {
    await as('mentor', insert('2027-02-28'));

    expect(await as('mentee', settle('agreed'))).toBe('an_extension_is_of_a_course_that_runs');
    expect(await as('mentee', settle('declined'))).toBeNull();
  });
});
