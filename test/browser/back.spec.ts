import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(120_000);

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

it.each([true, false])(
  'leads back through a form that was refused, checked and saved, and saves nothing twice (scripts: %s)',
  async (javaScript) => {
    const { id } = await aPlacement(running);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${id}/dage`);
    await page.getByLabel('Sidste dag').fill('31.2.2027');
    await visit.press('Se, hvad det ændrer');
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.getByLabel('Sidste dag').fill('15.1.2027');
    await visit.press('Se, hvad det ændrer');
    await visit.press('Gem de nye dage');
    expect(await visit.heading()).toContain('Mads Mentee');

    await page.goBack();
    expect(await visit.heading()).toBe('Tjek de nye dage');
    await page.goBack();
    expect(await visit.heading()).toBe('Ret forløbets dage');
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.goBack();
    expect(await visit.heading()).toBe('Ret forløbets dage');
    await page.goForward();
    await page.goForward();
    await visit.press('Gem de nye dage');
    const moved = await ask(
      running.urls.superuserUrl,
      `select from audit_events where what = 'placement.days-changed' and placement_id = '${id}'`,
    );
    expect(moved).toHaveLength(1);
    await visit.end();
  },
);
