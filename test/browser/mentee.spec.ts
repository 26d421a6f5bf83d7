import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
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
  it('a consultant protects an address, and looks at it where it is needed', async () => {
    const { id } = await aPlacement(running);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const look = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));
    const { page } = visit;
    const link = (name: string) => page.getByRole('link', { name });
    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${id}`);
    await visit.press(link('Ret navn og kontakt for menteen'));
    await look('mentee-ret');
    await page.getByLabel('Vej og nummer').fill('Skjulvej 7');
    await page.getByLabel('Ja', { exact: true }).check({ force: true });
    await page.getByLabel('Telefon').fill('123');
    await visit.press('Gem ændringen');
    expect(await page.getByRole('alert').innerText()).toContain('8 cifre');
    expect(await page.getByLabel('Vej og nummer').inputValue()).toBe('Skjulvej 7');
    visit.complaints.splice(0);
    await page.getByLabel('Telefon').fill('20 30 40 50');
    await visit.press('Gem ændringen');
    expect(await page.getByRole('status').innerText()).toBe('Navn og kontakt er gemt.');
    await look('sag-beskyttet-adresse');

    await visit.press(link('Ret navn og kontakt for menteen'));
    await look('mentee-ret-beskyttet');
    await visit.press(link('Vis den beskyttede adresse'));
    await look('beskyttet-adresse-formaal');
    await page.getByLabel('Hvad skal du bruge adressen til?').fill('Brev til borgeren');
    await visit.press('Vis den beskyttede adresse');
    expect(await page.locator('main').innerText()).toContain('Skjulvej 7');
    expect(page.url()).not.toContain('Skjulvej');
    await look('beskyttet-adresse');
    await visit.end();
  });
});
