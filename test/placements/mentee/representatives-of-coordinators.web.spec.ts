import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { ifMatch } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { aCourseOfAPair, COORDINATOR, type CourseOfAPair } from '../../app/course-of-a-pair.js';
import { PageClient } from '../../app/page-client.js';
import { PDF } from '../../app/papers.js';
import { signsIn } from '../../app/signs-in.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

const POWER = {
  kind: 'power-of-attorney',
  name: 'Rita Repræsentant',
  email: 'rita@mail.example',
  firstDay: '3.11.2026',
  'may.0': 'sign',
};

let running: RunningApp;
let paid: ActivePlacement;
let course: CourseOfAPair;
let coordinator: PageClient;
let page: string;

beforeAll(async () => {
  running = await startApp();
  paid = await aPlacement(running);
  course = await aCourseOfAPair(running);
  coordinator = await PageClient.of(running, COORDINATOR);
  page = `/forloeb/${course.id}/repraesentanter`;
});
afterAll(() => running?.close());

it('a coordinator registers one, gives a link and ends it', async () => {
  expect((await coordinator.get(`/forloeb/${course.id}`)).html).toContain(`href="${page}"`);
  expect((await coordinator.post(page, POWER)).status).toBe(303);
  const link = /action="([^"]+\/link)"/.exec((await coordinator.get(page)).html)?.[1] ?? '';
  expect((await coordinator.post(link)).html).toContain('/invitation/');

  await signsIn(running, POWER.email);
  const rita = await PageClient.of(running, POWER.email);
  expect((await rita.get(`/forloeb/${course.id}`)).html).toContain('repræsentant for Dina Dimittend');

  const client = await running.as(COORDINATOR);
  const menteeId = (await client.read<{ mentee: { id: string } }>(`/api/placements/${course.id}`)).mentee.id;
  const at = `/api/mentees/${menteeId}/representatives`;
  const [one] = await client.read<{ id: string; version: number }[]>(at);
  const ending = `/api/representatives/${one?.id}/ending`;
  const ended = await client.post(ending, { lastDay: '2026-11-04' }, ifMatch({ version: one?.version ?? 0 }));
  expect(ended.status).toBe(201);
  expect((await coordinator.get(page)).text).toContain('04.11.2026');
});

it('a guardian is registered on a paper that the coordinator puts on the case', async () => {
  const guardian = { ...POWER, kind: 'guardian', email: 'vera@mail.example', name: 'Vera Værge' };
  const refused = await coordinator.post(page, guardian);
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Vælg')]);

  const client = await running.as(COORDINATOR);
  const papers = `/api/placements/${course.id}/attachments`;
  const sheet = await client.upload(papers, { kind: 'monthly-sheet', signedDay: '2026-10-31' }, PDF);
  expect(sheet.status).toBe(403);
  const paper = await client.upload<{ id: string }>(papers, { kind: 'other', signedDay: '2026-10-31' }, PDF);
  expect((await coordinator.post(page, { ...guardian, paperId: paper.body.id })).status).toBe(303);
});

it('of a mentee whom a consultant has, the coordinator only reads', async () => {
  const there = `/forloeb/${paid.id}/repraesentanter`;
  const shown = await coordinator.get(there);
  expect(shown.html).not.toContain('Registrer repræsentanten');
  const client = await running.as(COORDINATOR);
  const power = { ...POWER, firstDay: '2026-11-03', may: ['sign'], 'may.0': undefined };
  const answer = await client.post(`/api/mentees/${paid.menteeId}/representatives`, power);
  expect([403, 404]).toContain(answer.status);
  const paper = await client.upload(
    `/api/placements/${paid.id}/attachments`,
    { kind: 'other', signedDay: '2026-10-31' },
    PDF,
  );
  expect(paper.status).toBe(403);
});
