/** A recommendation that is taken back, through both doors, and beside a decision at the same moment. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { GrantView } from '../../../src/grants/grant.view.js';
import type { ApiClient, Problem } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

const DRAFT = {
  firstDay: '2027-01-01',
  lastDay: '2027-06-30',
  grantedMinutes: 510,
  beyondOrdinary: 'Daglig støtte',
  decisiveBecause: 'Ellers holder det ikke',
};
const GRANTED = { outcome: 'granted', reason: 'Opfyldt' };

let running: RunningApp;
let consultant: ApiClient;
let caseworker: ApiClient;
let pages: PageClient;
let placement: ActivePlacement;
let at: string;
let page: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
  caseworker = await running.as(CASEWORKER);
  pages = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running, { lastDay: '2026-12-31' });
  const { id } = await consultant.make(`/api/placements/${placement.id}/grants`, DRAFT);
  await consultant.make(`/api/grants/${id}/recommendation`);
  at = `/api/grants/${id}`;
  page = `/bevillinger/${id}`;
});

const takeBack = (client: ApiClient, headers = {}) =>
  client.post<Pick<Problem, 'errors'> & Pick<GrantView, 'status'>>(
    `${at}/recommendation/withdrawal`,
    {},
    headers,
  );
const takings = async () =>
  (
    await ask(
      running.urls.superuserUrl,
      `select from audit_events where what = 'grant.taken-back' and placement_id = '${placement.id}'`,
    )
  ).length;

it('is a draft again, to be put right and recommended anew, and the page tells of it', async () => {
  const shown = await pages.get(page);
  expect(shown.text).toContain('Tag indstillingen tilbage');

  const taken = await pages.post(`${page}/indstilling/tilbagetraekning`, { version: shown.version });

  expect([taken.status, taken.location]).toEqual([303, page]);
  const { text } = await pages.get(page);
  expect(text).toMatch(/Ret kladden.*Indstillingen taget tilbage af Karla Konsulent den 03\.11\.2026/);
  expect(text).not.toContain('Tag indstillingen tilbage');
  expect((await pages.post(`${page}/indstilling`, { version: '3' })).status).toBe(303);
  expect((await caseworker.post(`${at}/decision`, GRANTED)).status).toBe(201);
});

it('is taken back by whoever recommended it alone', async () => {
  const refused = await takeBack(caseworker);
  expect([refused.status, refused.body.errors]).toMatchObject([422, [{ code: 'not-own-recommendation' }]]);
  expect((await PageClient.of(running, CASEWORKER).then((other) => other.get(page))).text).not.toContain(
    'Tag indstillingen tilbage',
  );
  expect((await takeBack(consultant)).body.status).toBe('draft');
});

it('is taken back as it was seen, and once, however often it is sent', async () => {
  expect((await takeBack(consultant, { 'if-match': '"1"' })).status).toBe(412);

  const key = { 'idempotency-key': 'one click', 'if-match': '"2"' };
  const answers = [await takeBack(consultant, key), await takeBack(consultant, key)];

  expect(answers.map(({ status, body }) => [status, body.status])).toEqual([
    [201, 'draft'],
    [201, 'draft'],
  ]);
  expect(await takings()).toBe(1);
  expect((await takeBack(consultant)).body.errors).toMatchObject([{ code: 'grant-not-recommended' }]);
});

it('is not taken back once it is decided, also at the same moment, and says so', async () => {
  const [decided, late] = await allAtOnce<{ status: number; text?: string }>(
    running,
    `placements where id = '${placement.id}'`,
    [
      () => caseworker.post(`${at}/decision`, GRANTED),
      () => pages.post(`${page}/indstilling/tilbagetraekning`, { version: '2' }),
    ],
  );

  expect([decided?.status, late?.status]).toEqual([201, 422]);
  expect(late?.text).toContain('Bevillingen er allerede afgjort.');
  expect(await consultant.read(at)).toMatchObject({ status: 'granted' });
  expect(await takings()).toBe(0);
});

it('that was recommended anew meanwhile is looked at first', async () => {
  await caseworker.make(`${at}/return`, { because: 'Ret timerne' });
  await consultant.make(`${at}/recommendation`);
  const late = await pages.post(`${page}/indstilling/tilbagetraekning`, { version: '2' });
  expect([late.status, late.text]).toEqual([422, expect.stringContaining('indstillet igen imens')]);
});
