import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { SuccessionView } from '../../../src/placements/succession/succession.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, ADDRESS, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { aCourseOfACompany, type CourseOfACompany } from '../../app/course-of-a-company.js';
import { COORDINATOR } from '../../app/course-of-a-pair.js';
import { aCvr, aPNumber } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;
let paid: ActivePlacement;
let course: CourseOfACompany;
let coordinator: ApiClient;
let page: string;

beforeAll(async () => {
  running = await startApp();
  paid = await aPlacement(running);
  coordinator = await running.as(COORDINATOR);
});
afterAll(() => running?.close());
beforeEach(async () => {
  course = await aCourseOfACompany(running);
  page = `/forloeb/${course.id}/arbejdsgiver/overgang`;
});

const newCvr = () => ({
  kind: 'new-cvr',
  firstDay: '2026-11-20',
  cvr: aCvr(),
  name: 'Fabrikken af 2026 A/S',
  address: ADDRESS,
});

it('is registered and annulled by the coordinator, with a workplace that has no course yet', async () => {
  const empty = { pNumber: aPNumber(), name: 'Pakkeriet', address: ADDRESS };
  await coordinator.make(`/api/employers/${course.employerId}/workplaces`, empty);
  const pages = await PageClient.of(running, COORDINATOR);
  expect((await pages.get(`/forloeb/${course.id}`)).html).toContain(`href="${page}"`);
  expect((await pages.get(page)).text).toContain('Pakkeriet');

  const { id, workplaceIds } = await coordinator.make<SuccessionView>(
    `/api/employers/${course.employerId}/successions`,
    newCvr(),
  );
  expect(workplaceIds).toHaveLength(2);

  const annulment = `/api/successions/${id}/annulment`;
  await coordinator.make(annulment, { reason: 'Skrevet på den forkerte' });
  expect(codes(await coordinator.post(annulment, { reason: 'Igen' }))).toEqual(['annulled-already']);
});

it('is the consultant’s where a consultant runs a course at the employer', async () => {
  const at = `/api/employers/${paid.employerId}/successions`;
  expect((await coordinator.post(at, newCvr())).status).toBe(403);
  expect(await coordinator.read<unknown[]>(at)).toEqual([]);
  const pages = await PageClient.of(running, COORDINATOR);
  expect((await pages.get(`/forloeb/${paid.id}/arbejdsgiver/overgang`)).status).toBe(403);
});
