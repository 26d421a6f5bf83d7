import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
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
  'goes from draft to granted, with a turn back to be put right (scripts: %s)',
  async (javaScript) => {
    const { id, leaderEmail } = await aPlacement(running, { lastDay: '2026-12-31' });
    const consultant = await Visit.begin(browser, running.address, { javaScript });
    const { page } = consultant;
    const look = (visit: Visit, name: string) =>
      javaScript ? visit.expectFaultless(name) : visit.look(`${name}-uden`);
    const said = (visit: Visit) => visit.page.getByRole('status').first().innerText();

    await consultant.signIn(CONSULTANT);
    await consultant.goTo(`/forloeb/${id}/bevillinger/ny`);
    await look(consultant, 'bevilling-ny');
    await page.getByLabel('Første dag').fill('1.1.2027');
    await page.getByLabel('Sidste dag').fill('1.7.2027');
    await page.getByLabel('Timer i alt').fill('8:30');
    await page.getByLabel('Hvordan går indsatsen').fill('Daglig støtte');
    if (javaScript) await page.getByText('Det er for længe.').waitFor();
    await consultant.press('Fortsæt');
    expect(await page.getByRole('alert').innerText()).toContain('Skriv, hvorfor mentoren er afgørende.');
    expect(await page.getByLabel('Timer i alt').inputValue()).toBe('8:30');
    expect(await page.locator('output').innerText()).toContain('Det er for længe.');
    await page.getByLabel('Hvorfor er mentoren afgørende').fill('Ellers holder det ikke');
    await consultant.press('Fortsæt');
    expect(await page.getByRole('alert').innerText()).toContain('senest 30.06.2027');
    await consultant.look(`bevilling-fejl-${javaScript}`);
    await page.getByLabel('Sidste dag').fill('30.6.2027');
    await consultant.press('Fortsæt');
    expect(await consultant.heading()).toBe('Tjek kladden');
    await consultant.look(`bevilling-tjek-${javaScript}`);
    await consultant.press('Ret det skrevne');
    expect(await page.getByLabel('Sidste dag').inputValue()).toMatch(/30.0?6.2027/);
    await consultant.press('Fortsæt');
    await consultant.press('Gem kladden');
    expect(await said(consultant)).toBe('Kladden er gemt.');
    await consultant.press('Indstil til afgørelse');
    expect(await said(consultant)).toBe('Bevillingen er indstillet.');
    await consultant.look(`bevilling-indstillet-${javaScript}`);
    await consultant.press('Tag indstillingen tilbage');
    expect(await said(consultant)).toBe('Indstillingen er taget tilbage.');
    await consultant.press('Indstil til afgørelse');
    const address = new URL(page.url()).pathname;

    const caseworker = await Visit.begin(browser, running.address, { javaScript });
    await caseworker.signIn(CASEWORKER);
    await caseworker.goTo(address);
    await look(caseworker, 'bevilling-afventer');
    await caseworker.page.getByLabel('Hvad skal jobkonsulenten rette?').fill('Skriv flere timer');
    await caseworker.press('Send tilbage');
    expect(await said(caseworker)).toBe('Bevillingen er sendt tilbage.');

    await consultant.goTo(address);
    expect(await page.getByText('»Skriv flere timer«', { exact: true }).count()).toBe(1);
    await consultant.look(`bevilling-tilbage-${javaScript}`);
    await consultant.press(page.getByRole('link', { name: 'Ret kladden' }));
    await page.getByLabel('Timer i alt').fill('20');
    await consultant.press('Fortsæt');
    const changes = await page.getByRole('table', { name: 'Det har du ændret' }).innerText();
    expect(changes).toMatch(/Timer i alt\s+8,5 timer\s+20 timer/);
    await consultant.press('Gem kladden');
    await consultant.press('Indstil til afgørelse');
    expect(await page.getByRole('button', { name: 'Fortsæt' }).count()).toBe(0);

    await caseworker.goTo(address);
    await caseworker.page.getByLabel('Begrundelse').fill('Betingelserne er opfyldt');
    await caseworker.press('Fortsæt');
    expect(await caseworker.page.getByRole('alert').innerText()).toContain(
      'Vælg, om du bevilger eller afslår.',
    );
    expect(await caseworker.page.getByLabel('Begrundelse').inputValue()).toBe('Betingelserne er opfyldt');
    expect(caseworker.complaints.splice(0).join()).toContain('422');
    await caseworker.page.getByText('Bevilg timerne', { exact: true }).click();
    await caseworker.press('Fortsæt');
    expect(await caseworker.heading()).toBe('Tjek afgørelsen');
    const effect = await caseworker.page.getByRole('table', { name: 'Det ændrer' }).innerText();
    expect(effect).toMatch(/10 timer\s+30 timer[^]*31.12.2026\s+30.06.2027/);
    await look(caseworker, 'bevilling-afgoerelse');
    await caseworker.press('Bevilg timerne');
    expect(await said(caseworker)).toBe('Timerne er bevilget.');
    expect(await caseworker.page.getByText('Begrundelse: Betingelserne er opfyldt').count()).toBe(1);
    await look(caseworker, 'bevilling-afgjort');

    const leader = await Visit.begin(browser, running.address, { javaScript, width: 360 });
    await leader.signIn(leaderEmail);
    await leader.goTo(address);
    expect(await leader.page.getByText('20 timer').first().innerText()).toBe('20 timer');
    expect(await leader.page.getByText('Daglig støtte').count()).toBe(0);
    for (const visit of [consultant, caseworker, leader]) await visit.end();
  },
);
