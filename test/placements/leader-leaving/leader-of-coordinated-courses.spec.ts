import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { aCourseOfACompany, type CourseOfACompany } from '../../app/course-of-a-company.js';
import { COORDINATOR } from '../../app/course-of-a-pair.js';
import { next } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let paid: ActivePlacement;
let course: CourseOfACompany;
let coordinator: ApiClient;
let successorId: string;
let departure: string;
let page: string;

beforeAll(async () => {
  running = await startApp();
  paid = await aPlacement(running);
  coordinator = await running.as(COORDINATOR);
});
afterAll(() => running?.close());
beforeEach(async () => {
  course = await aCourseOfACompany(running);
  const { employerId, workplaceId } = course;
  const leader = { workplaceId, name: 'Nora Ny', email: `ny${next()}@firma.example` };
  successorId = (await coordinator.make(`/api/employers/${employerId}/leaders`, leader)).id;
  departure = `/api/leaders/${course.leaderId}/departure`;
  page = `/forloeb/${course.id}/leder/stopper`;
});

const leadersOf = async (id: string) =>
  (
    await ask<{ leader_id: string }>(
      running.urls.superuserUrl,
      `select leader_id from leaderships where placement_id = '${id}' order by first_day`,
    )
  ).map((row) => row.leader_id);

it('goes over to another by the coordinator, from a day that may come before the courses', async () => {
  const pages = await PageClient.of(running, COORDINATOR);
  expect((await pages.get(`/forloeb/${course.id}/leder`)).html).toContain(`href="${page}"`);
  const shown = await pages.get(`${page}?successorId=${successorId}&firstDay=1.9.2026`);
  const fields = { successorId, firstDay: '1.9.2026', version: shown.version };

  expect((await pages.post(page, fields)).status).toBe(303);

  expect(await leadersOf(course.id)).toEqual([successorId]);
});

it('who leads a paid course too is handed on by the consultant, with all that is led', async () => {
  await ask(
    running.urls.superuserUrl,
    `update leaderships set leader_id = '${course.leaderId}' where placement_id = '${paid.id}'`,
  );
  const pages = await PageClient.of(running, COORDINATOR);
  expect((await pages.get(`/forloeb/${course.id}/leder`)).html).not.toContain(`href="${page}"`);
  expect((await pages.get(page)).status).toBe(403);
  const input = { successorId, firstDay: '2026-12-01' };
  expect((await coordinator.post(departure, input)).status).toBe(403);
  expect(await leadersOf(course.id)).toEqual([course.leaderId]);

  await (await running.as(CONSULTANT)).make(departure, input);

  expect(await leadersOf(course.id)).toEqual([course.leaderId, successorId]);
  expect(await leadersOf(paid.id)).toEqual([course.leaderId, successorId]);
});
