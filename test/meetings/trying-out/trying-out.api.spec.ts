import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { aCourseOfAPair, COORDINATOR } from '../../app/course-of-a-pair.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { aPair, held, TO_COME } from '../pairs.js';

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

const at = (pair: { id: string }) => `/api/placements/${pair.id}/trying-out`;

it('is settled once both say yes after their first meeting, and not before', async () => {
  const pair = await aPair(running, 'journalist');
  expect(codes(await pair.mentee.post(at(pair), { goesOn: true }))).toEqual(['meeting-comes-first']);
  await held(pair);

  await pair.mentee.make(at(pair), { goesOn: true });
  expect(await pair.mentor.read(at(pair))).toEqual({ outcome: 'open', ownAnswer: null });
  await pair.mentor.make(at(pair), { goesOn: true });
  const consultant = await running.as(CONSULTANT);
  expect(await consultant.read(at(pair))).toEqual({ outcome: 'settled', ownAnswer: null });
  expect(codes(await pair.mentee.post(at(pair), { goesOn: false }))).toEqual(['answered-finally']);
});

it('ends by one no, at any time, and the other learns only that', async () => {
  const pair = await aPair(running, 'journalist');
  await pair.mentee.make(at(pair), { goesOn: false });

  expect(await pair.mentor.read(at(pair))).toEqual({ outcome: 'ended', ownAnswer: null });
  expect((await pair.leader.get(at(pair))).status).toBe(403);
  expect(codes(await pair.mentor.post(pair.meetings, TO_COME))).toEqual(['pair-does-not-go-on']);
  const events = await ask<{ details: unknown }>(
    running.urls.ownerUrl,
    "set limstift.maintenance = 'on'",
    `select details from audit_events where placement_id = '${pair.id}' and what = 'pair.answered'`,
  );
  expect(events).toEqual([{ details: {} }]);
});

it('lets a yes become a no while the other has not answered', async () => {
  const pair = await aPair(running, 'doctor');
  await held(pair, { kind: 'clarification' });
  await pair.mentor.make(at(pair), { goesOn: true });
  await pair.mentor.make(at(pair), { goesOn: false });

  expect(await pair.mentor.read(at(pair))).toEqual({ outcome: 'ended', ownAnswer: false });
});

it('is not asked in a scheme where nothing is tried out', async () => {
  const pair = await aPair(running, 'graduate');
  await held(pair);

  expect(codes(await pair.mentee.post(at(pair), { goesOn: true }))).toEqual(['nothing-tried-out']);
});

it('is told to the two and to the coordinator where one says no, and asks nothing more of the two', async () => {
  const course = await aCourseOfAPair(running, {
    scheme: 'journalist',
    firstDay: '2026-10-10',
    lastDay: '2027-04-09',
  });
  const mentor = await running.as(course.mentorEmail);
  await mentor.make(at(course), { goesOn: false });

  for (const email of [course.mentorEmail, course.menteeEmail, COORDINATOR]) {
    const page = await (await PageClient.of(running, email)).get(`/forloeb/${course.id}`);
    expect(page.text).toContain(
      'Koordinatoren skal tage stilling til, at mentor eller mentee ikke vil fortsætte, senest 10.11.2026.',
    );
    expect(page.text).not.toContain('skal tage den første kontakt');
    expect(page.html).not.toContain(`href="/forloeb/${course.id}/forlaengelse"`);
  }
});
