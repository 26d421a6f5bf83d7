import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { alsoHolds, CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(120_000);

const MORE_THAN_A_PAGE = 26;

let running: RunningApp;
let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  running = await startApp();
  for (let made = 0; made < MORE_THAN_A_PAGE; made += 1) await aPlacement(running);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.close();
});

beforeEach(async () => {
  await visit?.end();
  visit = await Visit.begin(browser, running.address);
});

const rows = () => visit.page.locator('tbody tr').count();

it('shows a page at a time, and every case once', async () => {
  await visit.signIn(CASEWORKER);
  await visit.goTo('/forloeb');
  const first = await visit.page.locator('tbody a').allInnerTexts();
  await visit.press(visit.page.getByRole('link', { name: 'Næste side' }));
  const second = await visit.page.locator('tbody a').allInnerTexts();

  expect([first.length, second.length]).toEqual([25, 1]);
  expect(new Set([...first, ...second]).size).toBe(MORE_THAN_A_PAGE);
  expect(await visit.page.getByRole('link', { name: 'Næste side' }).count()).toBe(0);
  await visit.expectFaultless('naeste-side');
});

it('keeps search and filters in the address and in the form', async () => {
  await visit.signIn(CONSULTANT);
  await visit.goTo('/forloeb');
  await visit.page.getByLabel('Navn, arbejdsgiver').fill('Mads');
  await visit.page.getByLabel('Status').selectOption({ label: 'I gang' });
  await visit.page.getByLabel('Jobkonsulent').selectOption({ label: 'Mine' });
  await visit.press('Søg');

  const { searchParams } = new URL(visit.page.url());
  expect([searchParams.get('q'), searchParams.get('status')]).toEqual(['Mads', 'active']);
  expect(await visit.page.getByLabel('Navn, arbejdsgiver').inputValue()).toBe('Mads');
  expect(await visit.page.getByLabel('Status').inputValue()).toBe('active');
  expect(await rows()).toBe(25);
  await visit.press(visit.page.getByRole('link', { name: 'Næste side' }));
  expect(await visit.page.getByLabel('Navn, arbejdsgiver').inputValue()).toBe('Mads');
});

it('refuses a CPR number in the search, and keeps none', async () => {
  await visit.signIn(CASEWORKER);
  await visit.goTo('/forloeb');
  await visit.page.getByLabel('Navn, arbejdsgiver').fill('010190-1234');
  await visit.press('Søg');

  expect(await visit.page.getByRole('alert').innerText()).toContain('Søg ikke på CPR-nummer');
  const kept = await ask(running.urls.ownerUrl, "select from access_log where criterion like '%010190%'");
  expect(kept).toEqual([]);
});

it('shows nothing of a case to whoever goes back after it was left', async () => {
  await visit.signIn(CASEWORKER);
  await visit.goTo('/forloeb');
  await visit.press(visit.page.locator('tbody a').first());
  const left = visit.page.url();
  await visit.press('Log ud');
  await visit.page.goBack();

  expect(visit.page.url()).not.toBe(left);
  expect(await visit.heading()).toBe('Log ind');
});

it('says that nothing was found', async () => {
  await visit.signIn(CASEWORKER);
  await visit.goTo('/forloeb');
  await visit.page.getByLabel('Navn, arbejdsgiver').fill('Findes ikke');
  await visit.press('Søg');

  expect(await visit.page.getByText('Ingen forløb passer til søgningen.').count()).toBe(1);
  await visit.expectFaultless('intet-fundet');
});

it.each(['/forloeb?status=nonsense', '/forloeb?cursor=nonsense', `/forloeb?q=${'a'.repeat(300)}`])(
  'says what is wrong with an address like %s, and lets one search again',
  async (path) => {
    await visit.signIn(CASEWORKER);
    await visit.goTo(path);

    expect(await visit.page.getByRole('alert').count()).toBe(1);
    expect(visit.complaints).toEqual([expect.stringContaining('422')]);
    await visit.look('forkert-filter');
    await visit.page.getByLabel('Navn, arbejdsgiver').fill('');
    await visit.page.getByLabel('Status').selectOption({ label: 'Alle' });
    await visit.press('Søg');
    expect(await rows()).toBe(25);
  },
);

it('names the role in force, and lets one take another that one holds', async () => {
  await alsoHolds(running.database, CONSULTANT, 'caseworker');
  await visit.signIn(CONSULTANT);
  await visit.goTo('/forloeb');
  expect(await visit.page.getByText('Karla Konsulent, jobkonsulent').count()).toBe(1);

  await visit.page.getByLabel('Skift til').selectOption({ label: 'sagsbehandler' });
  await visit.press('Skift rolle');

  expect(await visit.page.getByText('Karla Konsulent, sagsbehandler').count()).toBe(1);
  await visit.expectFaultless('skift-rolle');
});

it('asks who one is when the session has ended, and goes on to the page', async () => {
  await visit.signIn(CASEWORKER);
  await visit.goTo('/forloeb');
  const path = (await visit.page.locator('tbody a').first().getAttribute('href')) ?? '';
  running.clock.set('2026-11-04T09:00:00Z');
  await visit.goTo(path);

  expect(await visit.heading()).toBe('Log ind');
  await visit.page.getByLabel('E-mail').fill(CASEWORKER);
  await visit.page.getByLabel('Adgangskode').fill('limstift-demo');
  await visit.press('Log ind');
  expect(new URL(visit.page.url()).pathname).toBe(path);
});

it('has a plain page for what is not there', async () => {
  await visit.signIn(CASEWORKER);
  await visit.goTo('/forloeb/00000000-0000-4000-8000-000000000000');

  await visit.look('findes-ikke');
  expect(await visit.heading()).toMatch(/findes ikke/i);
});
