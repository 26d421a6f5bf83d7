import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { CASEWORKER } from '../app/staff.js';
import { openBrowser, violationsOn } from './browser.js';

jest.setTimeout(120_000);

let running: RunningApp;
let browser: Browser;
let address: string;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  running = await startApp({ demo: true });
  await running.app.listen(0, '127.0.0.1');
  address = await running.app.getUrl();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.close();
});

beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
});

async function signIn(email: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto(`${address}/log-ind`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Adgangskode').fill(password);
  await press(page.getByRole('button', { name: 'Log ind' }));
}

/** Presses and waits for the page that it leads to. */
async function press(what: ReturnType<Page['getByRole']>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), what.click()]);
}

async function look(name: string): Promise<void> {
  const folder = process.env['LIMSTIFT_SCREENSHOTS'];
  if (folder === undefined) return;
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
}

async function expectFaultless(name: string): Promise<void> {
  await look(name);
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect((await page.content()).length).toBeLessThan(100_000);
}

it('sends whoever is not signed in to the sign-in and then where they were going', async () => {
  await page.goto(`${address}/forloeb?q=Lone`);
  await expectFaultless('log-ind');

  await page.getByLabel('E-mail').fill(CASEWORKER);
  await page.getByLabel('Adgangskode').fill(DEMO_PASSWORD);
  await press(page.getByRole('button', { name: 'Log ind' }));

  expect(page.url()).toBe(`${address}/forloeb?q=Lone`);
});

it('says what is wrong first and in focus, and keeps the e-mail but never the password', async () => {
  await signIn(CASEWORKER, 'forkert');

  await look('log-ind-fejl');
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
  expect(await page.getByLabel('E-mail').inputValue()).toBe(CASEWORKER);
  expect(await page.getByLabel('Adgangskode').inputValue()).toBe('');
  expect(complaints).toEqual([expect.stringContaining('422')]);
});

it('says of every field that is left empty what to write', async () => {
  await signIn('', '');

  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Skriv en e-mailadresse, fx navn@firma.dk.',
    'Skriv din adgangskode.',
  ]);
});

it('goes nowhere else after the sign-in, whatever the address asks for', async () => {
  for (const next of ['//example.org/', '/\\example.org/', 'https://example.org/']) {
    await page.goto(`${address}/log-ind?next=${encodeURIComponent(next)}`);
    await page.getByLabel('E-mail').fill(CASEWORKER);
    await page.getByLabel('Adgangskode').fill(DEMO_PASSWORD);
    await press(page.getByRole('button', { name: 'Log ind' }));
    expect(page.url()).toBe(`${address}/forloeb`);
  }
});

it('finds a case, opens it, and issues its letter', async () => {
  await signIn(CASEWORKER);
  await expectFaultless('forloeb');
  const first = page.locator('tbody tr').first();
  const reference = await first.getByRole('link').innerText();

  await page.getByLabel('Navn, arbejdsgiver').fill(reference);
  await press(page.getByRole('button', { name: 'Søg' }));
  expect(await page.locator('tbody tr').count()).toBe(1);
  await expectFaultless('soegning');

  await press(page.getByRole('link', { name: reference }));
  await expectFaultless('sag');
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/breve/')),
    page.getByRole('button', { name: 'Udskriv orienteringsbrev' }).click(),
  ]);
  expect(answer.headers()['content-type']).toBe('application/pdf');
});

it('tells an administrator that they see no case', async () => {
  await signIn('administrator@limstrup.example');

  await expectFaultless('administrator');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Du har ikke adgang til sager');
});

it('shows leader, mentor and mentee their own case, the claims to the leader alone', async () => {
  for (const email of ['leder@limstrup.example', 'mentor@limstrup.example', 'mentee@limstrup.example']) {
    await signIn(email);
    await press(page.locator('tbody tr').first().getByRole('link'));
    await expectFaultless(email);
    expect(await page.getByRole('button', { name: 'Udskriv orienteringsbrev' }).count()).toBe(0);
    const seesClaims = email.startsWith('leder');
    expect(await page.getByRole('heading', { name: 'Krav' }).count()).toBe(seesClaims ? 1 : 0);
    expect(await page.locator('.limstift-next').count()).toBe(seesClaims ? 1 : 0);
    await press(page.getByRole('button', { name: 'Log ud' }));
  }
});

it('shows the API to try out with nothing from another machine', async () => {
  const elsewhere: string[] = [];
  page.on('request', (request) => elsewhere.push(request.url()));
  await page.goto(`${address}/api/docs`);

  await page.getByText('/api/sessions', { exact: true }).first().waitFor();
  await look('api-docs');
  expect(elsewhere.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
});
