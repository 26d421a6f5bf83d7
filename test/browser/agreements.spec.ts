import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

let browser: Browser;
let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

describe.each([true, false])('with scripts: %s', (javaScript) => {
  let visit: Visit;
  let placement: ActivePlacement;

  beforeAll(async () => {
    placement = await aPlacement(running);
    visit = await Visit.begin(browser, running.address, { javaScript });
  });
  afterAll(() => visit?.end());

  const look = async (name: string) => {
    if (javaScript) await visit.expectFaultless(name);
  };
  const main = () => visit.page.locator('main').innerText();

  it('sends what has changed anew, shows the difference, and is signed by both', async () => {
    const api = await running.as(CONSULTANT);
    const url = `/api/placements/${placement.id}`;
    const { version } = await api.read<{ version: number }>(url);
    await api.patch(url, { tasks: 'Hjælpe på lageret' }, { 'if-match': `"${version}"` });

    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${placement.id}`);
    expect(await main()).toContain('Passer ikke længere');
    await look('sag-med-aftaler');
    await visit.press(visit.page.getByRole('link', { name: 'Virksomhedens aftale med jobkonsulenten' }));
    expect(await main()).toContain('Aftalen passer ikke længere på forløbet.');
    await look('aftale-passer-ikke');
    await visit.press('Send den ændrede aftale til underskrift');
    expect(await main()).toContain('Version 2: afventer underskrifter. Version 1 gælder imens.');
    expect(await main()).toContain('Hjælpe på lageret');
    await look('aftale-til-underskrift');

    await visit.press('Underskriv aftalen');
    expect(await visit.page.getByRole('alert').innerText()).toContain('Sæt kryds, når du har læst aftalen.');
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await visit.page.getByLabel(/^Jeg har læst/).check({ force: true });
    await visit.press('Underskriv aftalen');
    expect(await main()).toContain('Underskriften er gemt.');
  });

  it('asks the leader to sign what has changed, and puts it in force', async () => {
    await visit.signIn(placement.leaderEmail);
    await visit.goTo(`/forloeb/${placement.id}`);
    expect(await main()).toContain('Du skal underskrive den ændrede aftale');
    await visit.goTo(`/forloeb/${placement.id}/aftaler/company-agreement`);
    await visit.page.getByLabel(/^Jeg har læst/).check({ force: true });
    await visit.press('Underskriv aftalen');
    expect(await main()).toContain('Version 2: gælder.');
    await look('aftale-gaelder');
  });

  it('keeps the declaration with the case', async () => {
    await visit.signIn(placement.mentorEmail);
    await visit.goTo(`/forloeb/${placement.id}/erklaering`);
    expect(await main()).toContain('i Limstift.');
    await look('erklaering');
  });
});
