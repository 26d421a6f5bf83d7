import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { OutcomeView } from '../../../src/placements/outcomes/outcome.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { signInMentee } from '../moves/moves.js';

jest.setTimeout(120_000);

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;
let menteeEmail: string;
let url: string;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  consultant = await running.as(CONSULTANT);
  placement = await aPlacement(running);
  menteeEmail = await signInMentee(running, placement);
  url = `/api/placements/${placement.id}/outcomes`;
});
afterAll(() => running?.close());

const STOP = { day: '2026-11-03', reason: 'Menteen har fået job' };
const end = () => consultant.make(`/api/placements/${placement.id}/stop`, STOP);
const JOB = { outcome: 'job', day: '2026-11-03' };

it('is noted at the end and after it, and what was noted before stays', async () => {
  expect(codes(await consultant.post(url, JOB))).toEqual(['course-not-over']);
  await end();
  await consultant.make(url, { outcome: 'none-yet', day: '2026-11-03' });
  expect(codes(await consultant.post(url, JOB))).toEqual(['outcome-noted-that-day']);

  running.clock.set('2027-02-01T09:00:00Z');
  consultant = await running.as(CONSULTANT);
  expect(codes(await consultant.post(url, { ...JOB, day: '2027-02-02' }))).toEqual(['outcome-ahead']);
  expect(codes(await consultant.post(url, { ...JOB, day: '2026-11-02' }))).toEqual([
    'outcome-before-the-end',
  ]);
  expect(await consultant.make(url, { outcome: 'flex-job', day: '2027-02-01' })).toEqual([
    { outcome: 'flex-job', day: '2027-02-01' },
    { outcome: 'none-yet', day: '2026-11-03' },
  ]);
});

it('is read by staff and the mentee, and by neither leader nor mentor', async () => {
  await end();
  await consultant.make(url, JOB);
  const mentee = await running.as(menteeEmail);
  expect(await mentee.read<OutcomeView[]>(url)).toEqual([JOB]);
  expect((await placement.leader.get(url)).status).toBe(403);
  expect((await mentee.post(url, JOB)).status).toBe(403);
  const events = await ask(
    running.urls.superuserUrl,
    `select details from audit_events where what = 'placement.outcome-noted' and placement_id = '${placement.id}'`,
  );
  expect(events).toEqual([{ details: { day: '2026-11-03' } }]);

  const shown = async (email: string) =>
    (await (await PageClient.of(running, email)).get(`/forloeb/${placement.id}`)).text;
  expect(await shown(CASEWORKER)).toContain('Hvad kom der ud af forløbet? 03.11.2026: Job');
  expect(await shown(placement.leaderEmail)).not.toContain('Hvad kom der ud af forløbet?');
  expect(await shown(placement.mentorEmail)).not.toContain('Hvad kom der ud af forløbet?');
});

it('has a page, which keeps what was typed, and which the case leads to once it is over', async () => {
  const page = await PageClient.of(running, CONSULTANT);
  const here = `/forloeb/${placement.id}/udfald`;
  expect((await page.get(`/forloeb/${placement.id}`)).html).not.toContain(`href="${here}"`);
  expect((await page.post(here, { outcome: 'job', day: '3.11.2026' })).text).toContain(
    'Forløbet er ikke slut. Afslut det først.',
  );
  await end();
  expect((await page.get(`/forloeb/${placement.id}`)).html).toContain(`href="${here}"`);
  const refused = await page.post(here, { day: '4.11.2026' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Vælg, hvad menteen er kommet i gang med.');
  expect(refused.html).toContain('value="4.11.2026"');
  expect((await page.post(here, { outcome: 'education', day: '3.11.2026' })).status).toBe(303);
  expect((await page.get(here)).text).toContain('03.11.2026: Uddannelse');
});
