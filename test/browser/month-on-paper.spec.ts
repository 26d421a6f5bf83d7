import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { work } from '../app/claim-steps.js';
import { PDF } from '../app/papers.js';
import { CASEWORKER } from '../app/staff.js';
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

it.each([{ javaScript: true }, { javaScript: false }])(
  'a caseworker registers a signed sheet, is told what does not fit, and leaves the decision to another: %o',
  async (how) => {
    const placement = await aPlacement(running);
    await work(placement, '2026-10-06', 450);
    await work(placement, '2026-10-07', 60);
    const visit = await Visit.begin(browser, running.address, how);
    const faultless = (name: string) => (how.javaScript ? visit.expectFaultless(name) : visit.look(name));
    await visit.signIn(CASEWORKER);
    await visit.goTo(`/forloeb/${placement.id}`);
    await visit.press(visit.page.getByRole('link', { name: 'Læg et månedsark på papir ind' }));
    await faultless('papirark-maaneder');
    await visit.press(visit.page.getByRole('link', { name: 'Oktober 2026' }));
    expect(await visit.page.getByText('I alt 8,5 timer').count()).toBe(1);
    await faultless('papirark');

    const choose = () =>
      visit.page.getByLabel('Fil med det underskrevne ark').setInputFiles({
        name: 'ark.pdf',
        mimeType: 'application/pdf',
        buffer: PDF,
      });
    await visit.page.getByLabel('Underskrevet den').fill('31.10.2026');
    await visit.page.getByLabel('Timer i alt på papiret').fill('8');
    await visit.page.getByLabel('Lederen har bedt om at svare på papir').check();
    await choose();
    await visit.press('Læg arket ind og send kravet');
    const alert = await visit.page.getByRole('alert').innerText();
    expect(alert).toContain('På papiret står 8 timer, men der er skrevet 8,5 timer.');
    expect(alert).toContain('Vælg filen igen.');
    expect(await visit.page.getByLabel('Timer i alt på papiret').inputValue()).toBe('8');
    visit.complaints.length = 0;
    await faultless('papirark-fejl');

    await visit.page.getByLabel('Timer i alt på papiret').fill('8,5');
    await choose();
    await visit.press('Læg arket ind og send kravet');
    expect(await visit.page.getByRole('status').innerText()).toContain('kravet er sendt');
    expect(await visit.page.getByText('En anden skal afgøre det.').count()).toBe(1);
    await faultless('krav-paa-papir');

    await visit.goTo(`/forloeb/${placement.id}`);
    expect(await visit.page.getByRole('link', { name: /^Afgør kravet/ }).count()).toBe(0);
    await visit.press(visit.page.getByRole('link', { name: 'Læg et bilag på sagen' }));
    expect(await visit.page.getByRole('link', { name: 'Hent underskrevet månedsark' }).count()).toBe(1);
    await visit.end();
  },
);
