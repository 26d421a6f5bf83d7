import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { CASEWORKER } from '../app/staff.js';
import { ask } from '../database/ask.js';
import { openBrowser, violationsOn } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(120_000);

let running: RunningApp;
let browser: Browser;
let address: string;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  running = await startApp({ demo: true });
  ({ address } = running);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.close();
});

beforeEach(async () => {
  await visit?.end();
  visit = await Visit.begin(browser, address);
  ({ page } = visit);
});

it('sends whoever is not signed in to the sign-in and then where they were going', async () => {
  await page.goto(`${address}/forloeb?q=Lone`);
  await visit.expectFaultless('log-ind');

  await page.getByLabel('E-mail').fill(CASEWORKER);
  await page.getByLabel('Adgangskode').fill(DEMO_PASSWORD);
  await visit.press('Log ind');

  expect(page.url()).toBe(`${address}/forloeb?q=Lone`);
});

it('says what is wrong first and in focus, and keeps the e-mail but never the password', async () => {
  await visit.signIn(CASEWORKER, 'forkert');

  await visit.look('log-ind-fejl');
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
  expect(await page.getByLabel('E-mail').inputValue()).toBe(CASEWORKER);
  expect(await page.getByLabel('Adgangskode').inputValue()).toBe('');
  expect(visit.complaints).toEqual([expect.stringContaining('422')]);
});

it('shows what is typed as a password where it is asked to, and hides it again', async () => {
  await page.goto(`${address}/log-ind`);
  const password = page.getByLabel('Adgangskode');
  await password.fill('forkert');
  expect(await password.getAttribute('type')).toBe('password');

  await page.getByLabel('Vis, hvad jeg skriver').check();
  expect(await password.getAttribute('type')).toBe('text');
  await visit.expectFaultless('log-ind-vis');

  await page.getByLabel('Vis, hvad jeg skriver').uncheck();
  expect(await password.getAttribute('type')).toBe('password');
});

it('says of every field that is left empty what to write', async () => {
  await visit.signIn('', '');

  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Skriv din e-mail, fx navn@firma.dk.',
    'Skriv din adgangskode.',
  ]);
});

it('goes nowhere else after the sign-in, whatever the address asks for', async () => {
  for (const next of ['//example.org/', '/\\example.org/', 'https://example.org/']) {
    await page.goto(`${address}/log-ind?next=${encodeURIComponent(next)}`);
    await page.getByLabel('E-mail').fill(CASEWORKER);
    await page.getByLabel('Adgangskode').fill(DEMO_PASSWORD);
    await visit.press('Log ind');
    expect(page.url()).toBe(`${address}/`);
  }
});

it('finds a case, opens it, and issues its letter', async () => {
  await visit.signIn(CASEWORKER);
  await visit.goTo('/forloeb');
  await visit.expectFaultless('forloeb');
  const first = page.locator('tbody tr').first();
  const reference = await first.getByRole('link').innerText();

  await page.getByLabel('Navn, arbejdsgiver').fill(reference);
  await visit.press('Søg');
  expect(await page.locator('tbody tr').count()).toBe(1);
  await visit.expectFaultless('soegning');

  await visit.press(page.getByRole('link', { name: reference }));
  await visit.expectFaultless('sag');
  await visit.press(page.getByRole('link', { name: 'Skriv et brev' }).first());
  await visit.expectFaultless('breve');
  await visit.press(page.getByRole('row', { name: /^Orientering til lederen/ }).getByRole('button'));
  expect(await page.getByRole('status').innerText()).toBe('Brevet ligger under Oprettede breve.');
  const [answer] = await Promise.all([
    page.context().waitForEvent('response', (response) => response.url().includes('/breve/')),
    page.locator('a[href^="/breve/"]').first().click(),
  ]);
  expect(answer.headers()['content-type']).toBe('application/pdf');
});

it('says on the case why a letter cannot be issued', async () => {
  await ask(running.urls.superuserUrl, `update mentees set name = name || ' 🎉'`);
  await visit.signIn(CASEWORKER);
  await visit.goTo('/forloeb');
  await visit.press(page.locator('tbody tr').first().getByRole('link'));
  await visit.press(page.getByRole('link', { name: 'Skriv et brev' }).first());
  const orientation = page.getByRole('row', { name: /^Orientering til lederen/ }).getByRole('button');
  await visit.press(orientation);

  expect(await page.getByRole('alert').innerText()).toContain('tegnet »🎉«');
  expect(await orientation.count()).toBe(1);
  expect(await violationsOn(page)).toEqual([]);
  await ask(running.urls.superuserUrl, `update mentees set name = replace(name, ' 🎉', '')`);
});

it.each([
  ['leder', '/'],
  ['mentor', '/uge'],
  ['mentee', '/mit-forloeb'],
  ['administrator', '/personer'],
  ['oekonomi', '/udbetalinger'],
  ['revisor', '/forloeb'],
  ['koordinator', '/'],
])('lets %s begin at %s', async (name, path) => {
  await visit.signIn(`${name}@limstrup.example`);

  expect(new URL(page.url()).pathname).toBe(path);
});

it('shows leader, mentor and mentee their own case, the claims to the leader alone', async () => {
  for (const email of ['leder@limstrup.example', 'mentor@limstrup.example', 'mentee@limstrup.example']) {
    await visit.signIn(email);
    await visit.goTo('/forloeb');
    await visit.press(page.locator('tbody tr').first().getByRole('link'));
    await visit.expectFaultless(email);
    expect(await page.getByRole('link', { name: 'Skriv et brev' }).count()).toBe(0);
    const seesClaims = email.startsWith('leder');
    expect(await page.getByRole('heading', { name: 'Krav' }).count()).toBe(seesClaims ? 1 : 0);
    expect(await page.locator('.limstift-next').innerText()).toMatch(/^Du skal|senest|Fristen/);
    await visit.press('Log ud');
  }
});

it('shows the API to try out with nothing from another machine', async () => {
  const elsewhere: string[] = [];
  page.on('request', (request) => elsewhere.push(request.url()));
  await page.goto(`${address}/api/docs`);

  await page.getByText('/api/sessions', { exact: true }).first().waitFor();
  expect(elsewhere.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
});
