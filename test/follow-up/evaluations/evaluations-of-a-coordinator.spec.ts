import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { aCourseOfAPair, COORDINATOR, type CourseOfAPair } from '../../app/course-of-a-pair.js';
import { personOf, rowsSeenBy } from '../../app/follow-up-people.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let course: CourseOfAPair;
let page: string;

beforeAll(async () => {
  running = await startApp();
  course = await aCourseOfAPair(running);
  page = `/forloeb/${course.id}/evaluering`;
});
afterAll(() => running?.close());

const becomes = (status: string) =>
  ask(running.urls.superuserUrl, `update placements set status = '${status}' where id = '${course.id}'`);

it('is said to be read by the coordinators, and is read by no other staff', async () => {
  await becomes('active');
  const mentee = await PageClient.of(running, course.menteeEmail);
  expect((await mentee.get(page)).text).toContain('Læses af dig selv og af koordinatorerne. Ingen andre.');
  const said = { kind: 'along-the-way', cooperation: 2, benefit: 3, support: 4, recommends: true };
  await (await running.as(course.menteeEmail)).make(`/api/placements/${course.id}/evaluations`, said);

  const mine = `evaluations where placement_id = '${course.id}'`;
  const seenBy = async (email: string, role: 'coordinator' | 'consultant' | 'caseworker') =>
    rowsSeenBy(running, { personId: await personOf(running, email), role }, mine);
  expect(await seenBy(COORDINATOR, 'coordinator')).toHaveLength(1);
  for (const [email, role] of [
    [CONSULTANT, 'consultant'],
    [CASEWORKER, 'caseworker'],
  ] as const) {
    expect(await seenBy(email, role)).toEqual([]);
    const staff = await PageClient.of(running, email);
    expect((await staff.get(page)).status).toBe(404);
    expect((await staff.get(`/forloeb/${course.id}`)).text).not.toContain('Der er ingen evalueringer endnu.');
  }
  expect((await (await PageClient.of(running, COORDINATOR)).get(page)).text).toContain('Samarbejdet 2 af 5');
});

it('is written along the way by the coordinator too, once a month, once the course has begun', async () => {
  await becomes('matched');
  const coordinator = await PageClient.of(running, COORDINATOR);
  const link = `href="${page}"`;
  expect((await coordinator.get(`/forloeb/${course.id}`)).html).not.toContain(link);
  expect((await coordinator.get(page)).text).toContain('Forløbet er ikke i gang');

  await becomes('active');
  expect((await coordinator.get(`/forloeb/${course.id}`)).html).toContain(link);
  const form = await coordinator.get(page);
  expect(form.text).toContain('Er målet med forløbet nået indtil nu?');
  expect(form.html).toContain('name="kind" value="along-the-way"');
  const said = { kind: 'along-the-way', goal: 'partly', lessons: 'De mødes for sjældent' };
  expect((await coordinator.post(`${page}/forloeb`, said)).status).toBe(303);
  const sent = await coordinator.get(page);
  expect(sent.text).toContain('Målet er delvist nået . Undervejs. De mødes for sjældent');
  expect(sent.text).toContain('Forløbet er allerede evalueret i denne måned.');
  expect((await (await PageClient.of(running, course.menteeEmail)).get(page)).text).not.toContain(
    'for sjældent',
  );

  await becomes('ended');
  expect((await coordinator.post(`${page}/forloeb`, { ...said, kind: 'end' })).status).toBe(303);
  const over = (await coordinator.get(page)).text;
  expect(over).toContain('Ved slutningen.');
  expect(over).toContain('Undervejs.');
});
