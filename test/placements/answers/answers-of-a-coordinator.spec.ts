import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { keepAnswers } from '../../../src/placements/answers/answers.queries.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { aCourseOfAPair, COORDINATOR, type CourseOfAPair } from '../../app/course-of-a-pair.js';
import { personOf } from '../../app/follow-up-people.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let paid: ActivePlacement;
let course: CourseOfAPair;
let coordinator: PageClient;
let consultant: PageClient;

beforeAll(async () => {
  running = await startApp();
  paid = await aPlacement(running);
  course = await aCourseOfAPair(running);
  coordinator = await PageClient.of(running, COORDINATOR);
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());

const NO_TIES = { familyTie: false, lineOfCommand: false };

it('waits for the coordinator where one runs the course', async () => {
  const { text } = await consultant.get(`/forloeb/${course.id}`);
  expect(text).toContain('Koordinatoren skal svare på det, der mangler.');
});

it('is asked of mentor and mentee alone where nobody is paid, and answered by the coordinator', async () => {
  const at = `/forloeb/${course.id}/svar`;
  const { text } = await coordinator.get(at);
  expect(text).toContain('Er mentoren menteens chef?');
  expect(text).not.toMatch(/borger|anden ordning|Kommunen/i);

  const answers = { mentorId: course.mentorId, familyTie: 'false', lineOfCommand: 'false' };
  expect((await coordinator.post(at, answers)).status).toBe(303);
  const page = await coordinator.get(`/forloeb/${course.id}`);
  expect(page.text).toContain('Er mentoren menteens chef? Nej Kim Koordinator');
  expect(page.text).toContain('Ret svarene');
});

it('is answered through the API by whoever runs the course, and by nobody else', async () => {
  const api = { coordinator: await running.as(COORDINATOR), consultant: await running.as(CONSULTANT) };
  const of = { course: `/api/placements/${course.id}/answers`, paid: `/api/placements/${paid.id}/answers` };
  expect((await api.coordinator.post(of.course, NO_TIES)).status).toBe(201);
  expect((await api.coordinator.post(of.paid, NO_TIES)).status).toBe(403);
  expect((await api.consultant.post(of.course, NO_TIES)).status).toBe(403);
  expect((await api.consultant.post(of.paid, NO_TIES)).status).toBe(201);
});

it('is kept so by the database too', async () => {
  const [mentorship] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from mentorships where placement_id = '${paid.id}'`,
  );
  const paidOne = { placementId: paid.id, mentorshipId: mentorship?.id ?? '' };
  const unpaidOne = { placementId: course.id, mentorshipId: course.mentorshipId };
  const answers = [{ question: 'family-tie' as const, answer: false, explanation: null }];
  const write = async (role: 'coordinator' | 'consultant', email: string, to: typeof paidOne) => {
    const actor = { personId: await personOf(running, email), role };
    return running.database.asActor(actor, (tx) => keepAnswers(tx, to, answers, actor, running.clock.now()));
  };
  await write('coordinator', COORDINATOR, unpaidOne);
  await write('consultant', CONSULTANT, paidOne);
  await expect(write('coordinator', COORDINATOR, paidOne)).rejects.toThrow('row-level security');
  await expect(write('consultant', CONSULTANT, unpaidOne)).rejects.toThrow('row-level security');
});
