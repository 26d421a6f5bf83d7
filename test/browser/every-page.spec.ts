import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { emailsOf } from '../../src/demo/accounts.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { faultsOnEveryPage } from './look-for-faults.js';
import { Visit } from './visit.js';

jest.setTimeout(600_000);

/** One of each role; their doubles see the same pages. */
const PEOPLE = emailsOf('municipality').filter((email) => !email.includes('2@'));

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp({ demo: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.close();
});

it.each(PEOPLE)('has no fault on any page that %s can reach, empty or refused', async (email) => {
  const visit = await Visit.begin(browser, running.address);

  expect(await faultsOnEveryPage(visit, () => visit.signIn(email))).toEqual([]);
  await visit.end();
});
