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

  const atRest = await casesAtRest(email);
  expect(await faultsOnEveryPage(visit, () => visit.signIn(email), atRest)).toEqual([]);
  await visit.end();
});

/** A case differs most from others where it does not go on; nobody comes by all of them by two links. */
async function casesAtRest(email: string): Promise<string[]> {
  const client = await running.as(email);
  const cases = await Promise.all(
    ['paused', 'ended'].map((status) =>
      client.get<{ items?: { id: string }[] }>(`/api/placements?status=${status}`),
    ),
  );
  return cases.flatMap(({ body }) => (body.items ?? []).map(({ id }) => `/forloeb/${id}`));
}
