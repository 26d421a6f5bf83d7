import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { EmployersPartView } from '../../../src/follow-up/leader-follow-ups/follow-up.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { aCourseOfACompany } from '../../app/course-of-a-company.js';
import { codes } from '../../app/claim-steps.js';
import { menteeOf, personOf, rowsSeenBy } from '../../app/follow-up-people.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let at: string;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  at = `/api/placements/${placement.id}`;
});
afterAll(() => running?.close());

const NOTE = 'Morten har fået fri om onsdagen';

it('a follow-up is ticked by the leader, and read by the leader and staff alone', async () => {
  const leader = await PageClient.of(running, placement.leaderEmail);
  const page = `/forloeb/${placement.id}/lederopfoelgning`;
  const asked = await leader.get(page);
  expect(asked.text).toContain('Mentoren har tid og luft til opgaven.');
  const empty = await leader.post(page, { day: '3.11.2026' });
  expect([empty.status, empty.text.includes('Sæt mindst ét kryds')]).toEqual([422, true]);
  const ticked = { day: '3.11.2026', 'parts.3': 'time-and-air', note: NOTE };
  expect((await leader.post(page, ticked)).status).toBe(303);
  expect((await leader.get(`/forloeb/${placement.id}`)).text).toContain(NOTE);

  const consultant = await running.as(CONSULTANT);
  expect(await consultant.read<EmployersPartView>(`${at}/employers-part`)).toMatchObject({
    followUps: [{ day: '2026-11-03', parts: ['Mentoren har tid og luft til opgaven.'], note: NOTE }],
  });
  const mentee = await menteeOf(running, placement.menteeId);
  for (const [email, role] of [
    [placement.mentorEmail, 'mentor'],
    [mentee.email, 'mentee'],
  ] as const) {
    const party = await PageClient.of(running, email);
    expect((await party.get(page)).status).toBe(403);
    expect((await party.get(`/forloeb/${placement.id}`)).text).not.toContain(NOTE);
    const actor = { personId: await personOf(running, email), role };
    expect(await rowsSeenBy(running, actor, 'leader_follow_ups')).toEqual([]);
    expect(await rowsSeenBy(running, actor, 'employer_activities')).toEqual([]);
  }
});

it('a dialogue is noted with its day and who arranged it, once a day', async () => {
  const dialogue = { code: 'dialogue', day: '2026-11-02', arrangedBy: 'shop-steward' };
  await placement.leader.make(`${at}/employer-activities`, dialogue);
  expect(codes(await placement.leader.post(`${at}/employer-activities`, dialogue))).toEqual([
    'noted-already',
  ]);
  expect(
    codes(await placement.leader.post(`${at}/employer-activities`, { ...dialogue, code: 'courses' })),
  ).toEqual(['activity-unknown']);

  const karla = await PageClient.of(running, CONSULTANT);
  const page = `/forloeb/${placement.id}/aktivitet`;
  expect((await karla.post(page, { ...dialogue, day: '' })).text).toContain('Skriv, hvilken dag det var.');
  expect((await karla.post(page, { ...dialogue, day: '1.11.2026' })).status).toBe(303);
  expect((await karla.get(`/forloeb/${placement.id}/lederopfoelgning`)).text).toContain(
    '02.11.2026 . Tillidsrepræsentanten stod for det.',
  );
});

it('a follow-up is noted by nobody for another', async () => {
  const actor = { personId: await personOf(running, CONSULTANT), role: 'consultant' as const };
  const forged = running.database.asActor(actor, (tx) =>
    tx.query(
      `insert into leader_follow_ups values (gen_random_uuid(), $1, $2, '2026-11-02', '{backing}', null, $3, now())`,
      [placement.id, placement.mentorId, actor.personId],
    ),
  );
  await expect(forged).rejects.toThrow('permission denied');
});

it('is no follow-up where the scheme asks the leader for none: what the employer supports with stands there', async () => {
  const course = await aCourseOfACompany(running);
  const leader = await PageClient.of(running, course.leaderEmail);
  const page = await leader.get(`/forloeb/${course.id}`);
  expect(page.text).toContain('Skriv om støtten fra arbejdsgiveren');
  expect(page.text).not.toContain('Følg op på mentoren');
  const shown = await leader.get(`/forloeb/${course.id}/lederopfoelgning`);
  expect(shown.html).toContain('<h1>Støtte fra arbejdsgiveren</h1>');
});
