import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { aCvr } from '../app/made-up-numbers.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(240_000);

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-27T09:00:00Z' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

it.each([true, false])(
  'says that an employer goes on in another, looks at what happens, does it and undoes it (scripts: %s)',
  async (javaScript) => {
    const placement = await aPlacement(running, { hasWageCost: false });
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    const look = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(`${name}-uden`));
    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${placement.id}`);
    await visit.press(page.getByRole('link', { name: 'Fusion, salg eller nyt CVR-nummer' }));
    await look('overgang');

    await page.getByLabel('Nyt CVR-nummer').check();
    await page.getByLabel('Fra hvilken dag?').fill('1.12.2026');
    await page.getByLabel('CVR-nummer på den, der viderefører').fill(aCvr());
    await visit.press('Se, hvad der sker');
    expect(await page.getByRole('alert').innerText()).toContain('CVR-nummeret er ikke registreret endnu');
    expect(visit.complaints.splice(0).join()).toContain('422');
    await visit.look(`overgang-fejl-${javaScript}`);

    await page.getByLabel('Navn').fill('Limstrup Logistik ApS');
    await page.getByLabel('Vej og nummer').fill('Havnegade 1');
    await page.getByLabel('Postnummer').fill('8000');
    await page.getByLabel('By', { exact: false }).last().fill('Limstrup');
    await visit.press('Se, hvad der sker');
    await page.getByRole('heading', { name: 'Det sker' }).waitFor();
    await look('overgang-plan');

    await visit.press('Registrer nyt CVR-nummer');
    expect(await page.getByRole('status').innerText()).toBe('Den nye arbejdsgiver er registreret.');
    expect(await page.getByText('Fra 01.12.2026 er arbejdsgiveren Limstrup Logistik ApS').count()).toBe(1);
    await look('overgang-sag');

    await visit.press(page.getByRole('link', { name: 'Fusion, salg eller nyt CVR-nummer' }));
    await visit.press(page.getByRole('link', { name: /^Fortryd/ }));
    await page.getByLabel('Hvorfor passer det ikke?').fill('Det var et andet firma');
    await look('overgang-fortryd');
    await visit.press('Fortryd det');
    expect(await page.getByText('Det var et andet firma').count()).toBe(1);
    await look('overgang-fortrudt');
    expect(visit.complaints).toEqual([]);
    await visit.end();
  },
);
