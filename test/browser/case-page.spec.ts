import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { submitted, work } from '../app/claim-steps.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(240_000);

let browser: Browser;
let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  for (const day of ['2026-10-05', '2026-10-06', '2026-11-02']) await work(placement, day, 90);
  await submitted(placement);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

const OF_ALL = [
  'Forløbet',
  'Personer',
  'Bevillinger',
  'Aftaler',
  'Mentorens timer',
  'Møder',
  'Fremdrift',
  'Breve',
];
const OF_EMPLOYER = [...OF_ALL, 'Det må I vide', 'Opfølgning'];
const OF_STAFF = [
  ...OF_ALL,
  'Det må arbejdspladsen vide',
  'Lønomkostninger',
  'Krav',
  'Journal',
  'Bilag',
  'Hændelser',
];
const SEEN: [string, () => string, string[]][] = [
  ['consultant', () => CONSULTANT, [...OF_STAFF, 'Opfølgning']],
  ['caseworker', () => CASEWORKER, [...OF_STAFF, 'Opfølgning']],
  ['payer', () => 'oekonomi@limstrup.example', OF_STAFF],
  ['coordinator', () => 'koordinator@limstrup.example', [...OF_STAFF, 'Opfølgning']],
  ['auditor', () => 'revisor@limstrup.example', [...OF_STAFF, 'Hvem har set sagen']],
  ['leader', () => placement.leaderEmail, [...OF_EMPLOYER, 'Lønomkostninger', 'Krav', 'Bilag']],
  ['mentor', () => placement.mentorEmail, OF_EMPLOYER],
];

describe.each([true, false])('with scripts: %s', (javaScript) => {
  it.each(SEEN)('shows a %s what they may see, and leads to each part', async (role, email, headings) => {
    const visit = await Visit.begin(browser, running.address, { javaScript });
    await visit.signIn(email());
    visit.complaints.splice(0); // of the page that one begins on
    await visit.goTo(`/forloeb/${placement.id}`);

    const shown = await visit.page.locator('h2[id]:not(#handlinger)').allInnerTexts();
    expect(shown.toSorted()).toEqual(headings.toSorted());
    const ways = visit.page.getByRole('navigation', { name: 'På denne side' }).getByRole('link');
    expect(await ways.count()).toBe(headings.length);
    if (javaScript) await visit.expectFaultless(`sag-${role}`);
    await visit.end();
  });
});

it('prints what is told, and nothing to press', async () => {
  const visit = await Visit.begin(browser, running.address);
  await visit.signIn(CASEWORKER);
  await visit.goTo(`/forloeb/${placement.id}`);
  await visit.page.emulateMedia({ media: 'print' });

  expect(await visit.page.locator('.limstift-next').isVisible()).toBe(true);
  for (const hidden of ['header.header', 'button', '.limstift-can', '.limstift-on-page']) {
    expect([hidden, await visit.page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
  }
  const folder = process.env['LIMSTIFT_SCREENSHOTS'];
  if (folder) await visit.page.screenshot({ path: `${folder}/sag-paa-papir.png`, fullPage: true });
  await visit.end();
});
