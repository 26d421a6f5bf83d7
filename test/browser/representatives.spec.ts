import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { next } from '../app/made-up-numbers.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

const PASSWORD = 'gran kaffe tog vinter';

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

describe.each([true, false])('with scripts: %s', (javaScript) => {
  const email = `rita${next()}@borger.example`;
  let placement: ActivePlacement;
  let visit: Visit;
  let link: string;

  beforeAll(async () => {
    placement = await aPlacement(running, { hasWageCost: false });
  });
  beforeEach(async () => {
    visit = await Visit.begin(browser, running.address, { javaScript });
  });
  afterEach(() => visit?.end());

  const look = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));
  const press = (name: string | RegExp) => visit.press(visit.page.getByRole('link', { name }));
  const main = () => visit.page.locator('main').innerText();

  it('a consultant registers a representative, and gets a link for her', async () => {
    const { page } = visit;
    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${placement.id}`);
    await press('Repræsentanter for menteen');
    await look('repraesentanter');
    await page.getByLabel('Fuldmagt', { exact: true }).check({ force: true });
    await page.getByLabel('Navn').fill('Rita Repræsentant');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Første dag').fill('3.11.2026');
    await visit.press('Registrer repræsentanten');
    expect(await page.getByRole('alert').innerText()).toContain('Vælg mindst én ting');
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await page.getByLabel('Skrive under og sige ja').check({ force: true });
    await visit.press('Registrer repræsentanten');
    expect(await main()).toContain('Må: skrive under og sige ja.');
    await look('repraesentant');

    await visit.press('Lav et link til Rita Repræsentant');
    link = new URL(await page.getByLabel('Link', { exact: true }).inputValue()).pathname;
    await look('link-til-repraesentant');
  });

  it('the consultant sends the changed agreement of the citizen', async () => {
    const api = await running.as(CONSULTANT);
    const url = `/api/placements/${placement.id}`;
    const { version } = await api.read<{ version: number }>(url);
    await api.patch(url, { tasks: 'Hjælpe på lageret' }, { 'if-match': `"${version}"` });
    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${placement.id}/aftaler/citizen-agreement`);
    await visit.press('Send den ændrede aftale til underskrift');
    expect(await main()).toContain('afventer underskrifter');
  });

  it('the representative chooses a password, signs in as herself, and signs for the mentee', async () => {
    const { page } = visit;
    await visit.goTo(link);
    await page.getByLabel('Ny adgangskode').fill(PASSWORD);
    await visit.press('Gem adgangskoden');
    await visit.signIn(email, PASSWORD);
    expect(await page.locator('body').innerText()).toContain('repræsentant for Mads Mentee');
    await look('forside-repraesentant');

    await visit.goTo(`/forloeb/${placement.id}`);
    await press(/^Borgerens aftale/);
    await look('aftale-repraesentant');
    await page.getByLabel(/^Jeg har læst/).check({ force: true });
    await visit.press('Underskriv aftalen');
    expect(await page.getByRole('row', { name: /^Menteen/ }).innerText()).toContain(
      '03.11.2026 ved en repræsentant',
    );
    await look('aftale-underskrevet-repraesentant');
  });

  it('the consultant reads who signed', async () => {
    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${placement.id}/aftaler/citizen-agreement`);
    expect(await visit.page.getByRole('row', { name: /^Menteen/ }).innerText()).toContain(
      '03.11.2026 ved en repræsentant, Rita Repræsentant',
    );
  });
});
