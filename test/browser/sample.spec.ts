import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { payAll } from '../app/correction-steps.js';
import { approvedClaim, readyToPay } from '../app/payment-steps.js';
import { OTHER_CASEWORKER, PAYER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(240_000);

let browser: Browser;
let running: RunningApp;

beforeAll(async () => {
  browser = await openBrowser();
  running = await startApp();
  await readyToPay(running);
});
afterAll(async () => {
  await running?.close();
  await browser?.close();
});

/** In the new year: whoever pays draws, the leader sends the papers, and another than who decided looks at them. */
it('a sample is drawn from a year that is over, documented, and assessed', async () => {
  const placement = await aPlacement(running);
  await approvedClaim(running, placement, { minutes: 120 });
  await payAll(running);
  running.clock.set('2027-01-04T09:00:00Z');

  const begin = (email: string) => Visit.of(email, browser, running.address);

  const payer = await begin(PAYER);
  await payer.press(payer.page.getByRole('link', { name: 'Stikprøver' }));
  expect(await payer.page.getByRole('link', { name: 'Tilbage til udbetalinger' }).count()).toBe(1);
  await payer.press('Udtag stikprøven');
  expect(await payer.told()).toContain('Skriv, hvor stor en del af det udbetalte der skal udtages');
  expect(payer.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await payer.look('stikproever-fejl');
  await payer.page.getByLabel('Andel af det udbetalte').fill('10');
  await payer.press('Udtag stikprøven');
  expect(await payer.told()).toContain('1 af 1 krav mangler at blive vurderet.');
  await payer.expectFaultless('stikproeve');
  const sample = new URL(payer.page.url()).pathname;

  const leader = await begin(placement.leaderEmail);
  await leader.press(leader.page.getByRole('link', { name: /stikprøve|dokumentation/i }));
  expect(await leader.told()).toContain('Send dokumentation senest 18.01.2027');
  await leader.press('Dokumentationen er sendt');
  expect(await leader.told()).toContain('Skriv kort, hvad du har lagt på forløbet.');
  expect(leader.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await leader.page.getByLabel('Hvad har du sendt?').fill('Lønsedlen for oktober og vagtplanen.');
  await leader.press('Dokumentationen er sendt');
  expect(await leader.told()).toContain('Tak for svaret. Kommunen ser på dokumentationen.');
  await leader.expectFaultless('stikproeve-leder');

  const second = await begin(OTHER_CASEWORKER);
  await second.goTo(sample);
  await second.press(second.page.getByRole('link', { name: /^K-2026-/ }));
  expect(await second.told()).toContain('Lønsedlen for oktober og vagtplanen.');
  await second.page.getByLabel('Ja, det er i orden').check();
  await second.expectFaultless('stikproeve-vurdering');
  await second.press('Gem vurderingen');
  expect(await second.told()).toContain('Kravet er i orden.');

  await payer.goTo(sample);
  expect(await payer.told()).toContain('Kravet er vurderet.');
  await payer.expectFaultless('stikproeve-faerdig');
});
