import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningApp, startApp } from '../app/start-app.js';
import { aPair } from '../meetings/pairs.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

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

describe.each([{ javaScript: true }, { javaScript: false }])('with %o', ({ javaScript }) => {
  it('a mentee plans the clarification meeting, sends an agenda, moves it, and says whether to go on', async () => {
    running.clock.set('2026-11-03T09:00:00Z');
    const { id, menteeEmail } = await aPair(running, 'doctor');
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const look = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));
    const { page } = visit;
    const link = (name: string) => page.getByRole('link', { name });
    await visit.signIn(menteeEmail);
    await visit.goTo(`/forloeb/${id}/moeder`);
    await look('moeder');
    await visit.press(link('Planlæg et møde'));
    await look('moede-nyt');
    await page.getByLabel('Dag', { exact: true }).fill('3.11.2026');
    await page.getByLabel('Begynder').fill('14');
    await page.getByLabel('Varighed i timer').fill('1:30');
    await page.getByLabel('Video').check({ force: true });
    await visit.press('Planlæg mødet');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Afklaringsmøde tirsdag');

    await page.getByLabel('Skriv en dagsorden').fill('Hvordan jeg siger fra');
    await visit.press('Gem dagsordenen');
    await page.getByLabel('Skriv en note').fill('Husk at spørge om vagter');
    await page.getByLabel('Kun mig').check({ force: true });
    await visit.press('Gem noten');
    await look('moede');
    await visit.press(link('Flyt mødet'));
    await look('moede-flyt');
    await page.getByLabel('Begynder').fill('13.30');
    await visit.press('Gem den nye tid');

    running.clock.set('2026-11-03T15:00:00Z');
    await visit.press(link('Alle møder'));
    await visit.press(link('Tirsdag 03.11.2026'));
    await visit.press(link('Fortæl, om mødet blev holdt'));
    await look('moede-holdt');
    await visit.press('Gem som holdt');
    await visit.press(link('Alle møder'));
    await page.getByLabel('Ja', { exact: true }).check({ force: true });
    await look('moeder-afklaring');
    await visit.press('Gem dit svar');
    expect(await page.locator('main').innerText()).toContain('Den anden har ikke svaret endnu.');
    await visit.end();
  });
});
