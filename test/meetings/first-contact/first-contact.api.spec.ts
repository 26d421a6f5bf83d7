import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { FirstContactAnswerView } from '../../../src/meetings/first-contact/first-contact.view.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { aPair, on, type Pair } from '../pairs.js';

jest.setTimeout(120_000);

let running: RunningApp;
let pair: Pair;

beforeAll(async () => {
  running = await startApp();
});
/** The mentor is picked on 3.11.2026, and so the contact is due on 17.11.2026. */
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  pair = await aPair(running, 'journalist');
});
afterAll(() => running?.close());

const at = () => `/api/placements/${pair.id}/first-contact`;

it('is due so many days after the assignment, by whom the scheme names', async () => {
  const { firstContact } = await pair.leader.read<FirstContactAnswerView>(at());
  expect(firstContact).toMatchObject({
    by: 'mentee',
    dueDay: '2026-11-17',
    contactDay: null,
    isOverdue: false,
  });
  expect(firstContact?.source).toContain('DJ, Rammer for mentorordning');

  await on(running, pair, '2026-11-18T09:00:00Z');
  expect((await pair.mentee.read<FirstContactAnswerView>(at())).firstContact).toMatchObject({
    isOverdue: true,
    daysLate: 1,
  });
});

it('is noted on the 20th day too, and told as late', async () => {
  await on(running, pair, '2026-11-23T09:00:00Z');
  await pair.mentee.make(at(), { contactDay: '2026-11-23' });

  expect((await pair.mentor.read<FirstContactAnswerView>(at())).firstContact).toMatchObject({
    contactDay: '2026-11-23',
    isOverdue: false,
    daysLate: 6,
  });
});

it('is noted once, of a day that has come, by the two or on their behalf', async () => {
  expect(codes(await pair.mentor.post(at(), { contactDay: '2026-11-04' }))).toEqual(['day-in-the-future']);
  const caseworker = await running.as(CASEWORKER);
  expect((await caseworker.post(at(), { contactDay: '2026-11-03' })).status).toBe(403);

  const consultant = await running.as(CONSULTANT);
  await consultant.make(at(), { contactDay: '2026-11-03' });
  expect(codes(await pair.mentor.post(at(), { contactDay: '2026-11-03' }))).toEqual(['first-contact-noted']);
});

it('is put right by the two or on their behalf, and by one at a time', async () => {
  running.clock.set('2026-11-05T09:00:00Z');
  const [mentor, consultant] = [await running.as(pair.mentorEmail), await running.as(CONSULTANT)];
  await mentor.make(at(), { contactDay: '2026-11-03' });
  await mentor.make(at(), { contactDay: '2026-11-04', insteadOf: '2026-11-03' });
  const late = { contactDay: '2026-11-05', insteadOf: '2026-11-03' };
  expect(codes(await consultant.post(at(), late))).toEqual(['first-contact-noted']);

  const page = await PageClient.of(running, CONSULTANT);
  const form = `/forloeb/${pair.id}`;
  expect((await page.get(`${form}/moeder`)).text).toContain('Ret dagen for den første kontakt');
  const typed = { contactDay: '5.11.2026', insteadOf: '4.11.2026' };
  expect((await page.post(`${form}/foerste-kontakt`, typed)).status).toBe(303);
  expect((await consultant.read<FirstContactAnswerView>(at())).firstContact?.contactDay).toBe('2026-11-05');
});

it('is nothing that a silent scheme speaks of', async () => {
  const silent = await aPair(running);
  const answer = await silent.mentor.read<FirstContactAnswerView>(
    `/api/placements/${silent.id}/first-contact`,
  );

  expect(answer).toEqual({ firstContact: null });
});
