import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { work } from '../app/claim-steps.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
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
  'goes from the leader to approved, factor by factor (scripts: %s)',
  async (javaScript) => {
    const placement = await aPlacement(running, { hasWageCost: false });
    await work(placement, '2026-10-06', 120);
    const look = (visit: Visit, name: string) =>
      javaScript ? visit.expectFaultless(name) : visit.look(`${name}-uden`);
    const said = (visit: Visit) => visit.page.getByRole('status').first().innerText();

    const leader = await Visit.begin(browser, running.address, { javaScript });
    const { page } = leader;
    await leader.signIn(placement.leaderEmail);
    await leader.goTo(`/forloeb/${placement.id}/loenomkostning`);
    await look(leader, 'loen-ny');
    expect(await page.getByLabel('Gælder fra').inputValue()).toBe('01.10.2026');
    await page.getByLabel('Løn i kroner').fill('32.000,00');
    await page.getByLabel('Andre bidrag, tal').fill('3,50');
    await leader.press('Fortsæt');
    expect(await page.getByRole('alert').innerText()).toContain('Er der ingen, så skriv 0.');
    expect(await page.getByLabel('Løn i kroner').inputValue()).toBe('32.000,00');
    await leader.look(`loen-fejl-${javaScript}`);
    await page.getByLabel('Pension, tal').fill('10');
    if (javaScript) await page.getByText('En time koster 247,99').waitFor();
    leader.complaints.splice(0);
    await leader.press('Fortsæt');
    expect(await leader.heading()).toBe('Tjek lønomkostningen');
    await look(leader, 'loen-tjek');
    const months = page.getByRole('table', { name: 'Måneder, der får et andet beløb' });
    expect(await months.innerText()).toMatch(/Oktober 2026\s+2 timer\s+0,00.kr.\s+495,98.kr./);
    await leader.press('Ret det skrevne');
    expect(await page.getByLabel('Andre bidrag, tal').inputValue()).toBe('3,50');
    await leader.press('Fortsæt');
    await leader.press('Send til sagsbehandleren');
    expect(await said(leader)).toBe('Lønomkostningen er sendt til sagsbehandleren.');
    await look(leader, 'loen-sendt');
    await leader.press('Træk lønomkostningen tilbage');
    expect(await said(leader)).toBe('Lønomkostningen er trukket tilbage.');
    await look(leader, 'loen-trukket-tilbage');
    await leader.press(page.getByRole('link', { name: 'Ret tallene, og send igen' }));
    expect(await page.getByLabel('Løn i kroner').inputValue()).toBe('32000');
    await leader.press('Fortsæt');
    await leader.press('Send til sagsbehandleren');
    const address = new URL(page.url()).pathname;

    const caseworker = await Visit.begin(browser, running.address, { javaScript });
    await caseworker.signIn(CASEWORKER);
    await caseworker.goTo(address);
    await look(caseworker, 'loen-afventer');
    await caseworker.page.getByText('Giv afslag', { exact: true }).click();
    await caseworker.press('Afgør');
    expect(await caseworker.page.getByRole('alert').innerText()).toContain('Skriv, hvorfor');
    caseworker.complaints.splice(0);
    await caseworker.page.getByText('Godkend lønomkostningen', { exact: true }).click();
    await caseworker.press('Afgør');
    expect(await said(caseworker)).toBe('Lønomkostningen er afgjort.');
    expect(await caseworker.page.getByText('Godkendt', { exact: true }).count()).toBe(1);
    await look(caseworker, 'loen-afgjort');
    for (const visit of [leader, caseworker]) await visit.end();
  },
);
