import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { codes } from '../../app/claim-steps.js';
import { aCourseOfACompany } from '../../app/course-of-a-company.js';
import { PageClient } from '../../app/page-client.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

it('a leader picks no mentor where the scheme lets another do it, and is told by which rule', async () => {
  const { id, leaderEmail, mentorId } = await aCourseOfACompany(running);
  const leader = await running.as(leaderEmail);
  const answer = await leader.post(`/api/placements/${id}/mentor`, { mentorId, firstDay: '2026-12-01' });
  expect(codes(answer)).toContain('organiser-picks-the-mentor');
  expect(JSON.stringify(answer.body)).toContain('Tovholderen sætter mentor og mentee sammen.');

  const pages = await PageClient.of(running, leaderEmail);
  expect((await pages.get(`/forloeb/${id}`)).text).not.toContain('Skift mentor');
  for (const path of ['mentor', 'mentor/ny']) {
    expect((await pages.get(`/forloeb/${id}/${path}`)).status).toBe(403);
  }
});
