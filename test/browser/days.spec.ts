import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { work } from '../app/claim-steps.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
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
  'shows what other days change, and moves them when that is as meant (scripts: %s)',
  async (javaScript) => {
    const placement = await aPlacement(running);
    await work(placement, '2026-10-30', 60);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    const look = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(`${name}-uden`));
    const alert = () => page.getByRole('alert').innerText();
    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${placement.id}`);
    await visit.press(page.getByRole('link', { name: 'Ret forløbets dage' }));
    await look('dage');

    await visit.press('Se, hvad det ændrer');
    expect(await alert()).toContain('Dagene er de samme som før');
    await page.getByLabel('Sidste dag').fill('29.10.2026');
    if (javaScript) await page.getByText('Det er 153 dage mindre end nu.').waitFor();
    await visit.press('Se, hvad det ændrer');
    expect(await alert()).toContain('Mentoren har timer 30.10.2026');
    expect(await page.getByLabel('Sidste dag').inputValue()).toBe('29.10.2026');
    await visit.look(`dage-fejl-${javaScript}`);

    await page.getByLabel('Sidste dag').fill('15.1.2027');
    await visit.press('Se, hvad det ændrer');
    expect(await visit.heading()).toBe('Tjek de nye dage');
    const effect = await page.getByRole('table', { name: 'Det ændrer dagene' }).innerText();
    expect(effect).toMatch(/oktober 2026 til marts 2027\s+oktober 2026 til januar 2027/);
    expect(await page.getByText('kan kun bruges til og med 15.01.2027').count()).toBe(1);
    expect(visit.complaints.splice(0).join()).toContain('422');
    await look('dage-tjek');
    await visit.press('Ret det skrevne');
    expect(await page.getByLabel('Sidste dag').inputValue()).toMatch(/15.0?1.2027/);
    await visit.press('Se, hvad det ændrer');
    await visit.press('Gem de nye dage');
    expect(await page.getByRole('status').innerText()).toBe('De nye dage er gemt.');
    expect(await page.locator('main').innerText()).toContain('15.01.2027');
    await visit.end();
  },
);

it('shows the second of two what the first has changed, keeps what was typed, and lets them go on', async () => {
  const { id } = await aPlacement(running);
  const visit = await Visit.begin(browser, running.address);
  const { page } = visit;
  await visit.signIn(CASEWORKER);
  await visit.goTo(`/forloeb/${id}/dage`);
  await page.getByLabel('Sidste dag').fill('15.2.2027');
  await visit.press('Se, hvad det ændrer');
  await ask(
    running.urls.superuserUrl,
    `update placements set last_day = '2027-02-28', version = version + 1 where id = '${id}'`,
  );

  await visit.press('Gem de nye dage');
  expect(await page.getByRole('alert').innerText()).toContain('En anden har ændret det');
  expect(await page.getByText('Forløbet varer nu 01.10.2026 til og med 28.02.2027.').count()).toBe(1);
  expect(await page.getByLabel('Sidste dag').inputValue()).toMatch(/15.0?2.2027/);
  await visit.look('dage-to-paa-en-gang');
  await visit.press('Se, hvad det ændrer');
  await visit.press('Gem de nye dage');
  expect(await page.getByRole('status').innerText()).toBe('De nye dage er gemt.');
  await visit.end();
});
