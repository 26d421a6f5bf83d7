import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

const AUDITOR = 'revisor@limstrup.example';
/** The auditor has the longest menu, and a desk has room for it. */
const LINES_OF_MENU =
  'new Set([...document.querySelectorAll(".limstift-nav a")].map(({ offsetTop }) => offsetTop)).size';
const BOTH = [{ javaScript: true }, { javaScript: false }];

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

function look(visit: Visit, javaScript: boolean, name: string): Promise<void> {
  return javaScript ? visit.expectFaultless(name) : visit.look(`uden-js-${name}`);
}

async function referenceOf(id: string): Promise<string> {
  const [row] = await ask<{ reference: string }>(
    running.urls.superuserUrl,
    `select reference from placements where id = '${id}'`,
  );
  return row?.reference ?? '';
}

it.each(BOTH)('tells the auditor who has looked at a case, and what happened in it: %o', async (how) => {
  const [seen, other] = [await aPlacement(running), await aPlacement(running)];
  const [reference, otherReference] = [await referenceOf(seen.id), await referenceOf(other.id)];
  const caseworker = await running.as(CASEWORKER);
  for (let looks = 0; looks < 13; looks += 1) {
    for (const { id } of [seen, other]) await caseworker.get(`/api/placements/${id}/case`);
  }
  const visit = await Visit.begin(browser, running.address, how);
  await visit.signIn(AUDITOR);
  if (how.javaScript) expect(await visit.page.evaluate(LINES_OF_MENU)).toBe(1);
  await visit.press(visit.page.getByRole('link', { name: 'Hvem har set', exact: true }));
  expect(await visit.page.locator('tbody tr').count()).toBe(25);
  await look(visit, how.javaScript, 'hvem-har-set');
  await visit.press(visit.page.getByRole('link', { name: 'Næste side' }));

  await visit.page.getByLabel('Sagsnummer').fill(reference);
  await visit.page.getByLabel('Den, der har set').fill('sofus');
  await visit.page.getByLabel('Fra').fill('3.11.2026');
  await visit.page.getByLabel('Til og med').fill('3.11.2026');
  await visit.press('Søg');
  const rows = await visit.page.locator('tbody').innerText();
  expect(rows).toContain(reference);
  expect(rows).toContain('Sofus Sagsbehandler');
  expect(rows).not.toContain(otherReference);
  expect(rows).not.toContain('Karla Konsulent');

  await visit.press(visit.page.getByRole('link', { name: `Hvad er der sket i sag ${reference}` }));
  expect(await visit.heading()).toBe('Hændelser');
  expect(await visit.page.locator('main').innerText()).toContain('Timerne blev bevilget');
  await look(visit, how.javaScript, 'haendelser');

  await visit.goTo(`/hvem-har-set?reference=${reference}&lastDay=2026-11-02`);
  expect(await visit.page.getByText('Ingen har set noget, der passer').count()).toBe(1);
  await visit.goTo(`/hvem-har-set?reference=${reference.slice(3).toLowerCase()}`);
  expect(await visit.page.locator('tbody').innerText()).toContain(reference);
  await visit.goTo('/hvem-har-set?reference=LS-1999-1');
  expect(await visit.page.getByText('Der er ingen sag med nummeret LS-1999-1.').count()).toBe(1);
  await visit.goTo('/hvem-har-set?firstDay=3.11.2026&lastDay=2.11.2026');
  expect(await visit.page.getByLabel('Til og med').getAttribute('aria-invalid')).toBe('true');
  await visit.goTo('/hvem-har-set?firstDay=32.1.2026');
  expect(await visit.page.getByRole('alert').innerText()).toContain('Skriv en dato, der findes');
  await visit.end();
});

it('is for the auditor alone', async () => {
  const visit = await Visit.begin(browser, running.address);
  await visit.signIn(CASEWORKER);
  await visit.goTo('/hvem-har-set');

  expect(await visit.heading()).toBe('Det har du ikke adgang til');
  await visit.look('ikke-adgang');
  await visit.end();
});

it('states how accessible the pages are, whom to tell, and where to complain', async () => {
  const visit = await Visit.begin(browser, running.address);
  await visit.goTo('/tilgaengelighed');
  await visit.expectFaultless('tilgaengelighed');
  const text = await visit.page.locator('main').innerText();

  for (const part of [
    'Limstrup Kommune',
    'overholder delvist',
    'Det kan give problemer',
    'Sådan har vi undersøgt det',
    'virksomhed@limstrup.example',
    '87 00 12 00',
    'Digitaliseringsstyrelsen',
    'Erklæringen er skrevet',
  ]) {
    expect(text).toContain(part);
  }
  await visit.signIn(CASEWORKER);
  await visit.press(visit.page.getByRole('link', { name: 'Tilgængelighed', exact: true }));
  expect(await visit.page.getByRole('button', { name: 'Log ud' }).count()).toBe(1);
  await visit.end();
});

it('says nobody’s name where no organisation is registered, and no complaint to the state of a company', async () => {
  const visit = await Visit.begin(browser, running.address);
  await ask(running.urls.superuserUrl, `update organisation set kind = 'company'`);
  await visit.goTo('/tilgaengelighed');
  expect(await visit.page.locator('main').innerText()).not.toContain('Digitaliseringsstyrelsen');
  await ask(running.urls.superuserUrl, 'delete from organisation');
  await visit.goTo('/tilgaengelighed');
  expect(await visit.page.locator('main').innerText()).toContain('Kontakt den, der har givet dig adgang');
  await visit.end();
});

it('shows the pages before the sign-in as they should be', async () => {
  const visit = await Visit.begin(browser, running.address);
  await visit.goTo('/log-ind');
  await visit.expectFaultless('log-ind');
  await visit.press('Log ind');
  await visit.look('log-ind-fejl');
  await visit.goTo('/invitation/never-given');
  await visit.look('doedt-link');
  await visit.goTo('/findes/ikke');
  await visit.look('findes-ikke');
  expect(await visit.heading()).toBe('Siden findes ikke');
  await visit.end();
});
