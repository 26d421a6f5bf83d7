import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PARTY_ROLES, type Role, ROLES, STAFF_ROLES } from '../../src/access/role.js';
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { alsoHolds } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { faultsOnEveryPage } from './look-for-faults.js';
import { Visit } from './visit.js';

jest.setTimeout(300_000);

const EVERYTHING = 'administrator@limstrup.example';

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp();
  for (const role of [...STAFF_ROLES, ...PARTY_ROLES]) {
    if (role !== 'administrator') await alsoHolds(running.database, EVERYTHING, role);
  }
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.close();
});

it.each(ROLES)('a municipality with no case yet has no fault on any page of a %s', async (role: Role) => {
  const visit = await Visit.begin(browser, running.address);

  expect(await faultsOnEveryPage(visit, () => signInAs(visit, role))).toEqual([]);
  await visit.end();
});

async function signInAs(visit: Visit, role: Role): Promise<void> {
  const session = { email: EVERYTHING, password: DEMO_PASSWORD, role };
  const { token } = await running.nobody.make<{ token: string }>('/api/sessions', session);
  await visit.page.context().addCookies([{ name: 'limstift', value: token, url: visit.address }]);
}
