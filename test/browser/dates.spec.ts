import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(120_000);

let running: RunningApp;
let browser: Browser;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  browser = await openBrowser();
  placement = await aPlacement(running);
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

async function atAbsences(javaScript: boolean) {
  const visit = await Visit.begin(browser, running.address, { javaScript, width: 320 });
  await visit.signIn(placement.mentorEmail);
  await visit.press(visit.page.getByRole('link', { name: 'Fravær', exact: true }));
  return visit;
}

it('takes a day from the calendar or as it is typed, and puts it in order', async () => {
  const visit = await atAbsences(true);
  const { page } = visit;
  const first = page.getByLabel('Første dag');

  await first.pressSequentially('6/10 26');
  await first.press('Tab');
  expect(await first.inputValue()).toBe('06.10.2026');

  // The calendar is the browser's own; what it does when a day is pressed is to fill in its input.
  await page.getByRole('button', { name: 'Vælg i kalender' }).first().click();
  const calendar = page.locator('input[type=date]').first();
  expect(await calendar.inputValue()).toBe('2026-10-06');
  await calendar.fill('2026-10-19');
  expect(await first.inputValue()).toBe('19.10.2026');
  await visit.expectFaultless('kalender');

  await page.getByLabel('Sidste dag').fill('21.10.2026');
  await visit.press('Meld fravær');
  expect(await page.locator('main').innerText()).toContain('19.10.2026');
  await visit.end();
});

it('offers no calendar that could not open', async () => {
  const visit = await atAbsences(false);

  expect(await visit.page.getByRole('button', { name: 'Vælg i kalender' }).count()).toBe(0);
  await visit.end();
});
