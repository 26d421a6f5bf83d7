import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { aCvr } from '../app/made-up-numbers.js';
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

it('leads back through a new employer that was put right', async () => {
  const visit = await Visit.begin(browser, running.address);
  const { page } = visit;
  await visit.signIn(CONSULTANT);
  await visit.goTo('/forloeb/nyt');
  await visit.press('Begynd på et nyt forløb');
  await visit.press(page.getByRole('link', { name: 'Tilføj en ny arbejdsgiver' }));
  const fill = async (fields: Record<string, string>) => {
    for (const [label, text] of Object.entries(fields))
      await page.getByLabel(label, { exact: true }).fill(text);
  };
  await fill({ Navn: 'Bageriet', 'CVR-nummer': '12345678', 'Vej og nummer': 'Havnegade 1' });
  await fill({ Postnummer: '8000', By: 'Limstrup' });
  await visit.press(page.getByRole('button', { name: 'Gem og fortsæt', exact: true }));
  expect(await page.getByRole('alert').count()).toBe(1);
  await fill({ 'CVR-nummer': aCvr() });
  await visit.press(page.getByRole('button', { name: 'Gem og fortsæt', exact: true }));

  await page.goBack();
  expect(await visit.heading()).toBe('Tilføj en ny arbejdsgiver');
  expect(await page.getByRole('alert').count()).toBe(1);
  await visit.end();
});
