import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { anOutsider, ORDER_REFERENCE, priced, SENDER_CVR } from '../app/outside-steps.js';
import { readyToPay } from '../app/payment-steps.js';
import { CASEWORKER, OTHER_CASEWORKER, PAYER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(240_000);

const EAN = '5798000000001';
const FIRST_DAY = '2026-10-15';

let browser: Browser;
let running: RunningApp;

beforeAll(async () => {
  browser = await openBrowser();
  running = await startApp();
  await readyToPay(running, { eanNumbers: EAN });
});
afterAll(async () => {
  await running?.close();
  await browser?.close();
});

/** From the hours of a consultant to the e-invoice that is paid: the four who must do it. */
it('a mentor from outside claims the hours, and is paid by an e-invoice', async () => {
  const placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, 'external-consultant', FIRST_DAY);
  await priced(running, placement, 'fee', FIRST_DAY);
  const entry = { day: '2026-10-20', start: '08:00', minutes: 90, activity: 'job-training' };
  await outsider.client.make(`/api/placements/${placement.id}/time-entries`, entry);
  await placement.confirmHours();

  const begin = (email: string) => Visit.of(email, browser, running.address);

  const mentor = await begin(outsider.email);
  await mentor.goTo(`/forloeb/${placement.id}/timer?maaned=2026-10`);
  await mentor.press('Gør timerne i oktober 2026 klar til at sende');
  expect(await mentor.told()).toContain('1,5 timer × 650,00 kr. = 975,00 kr.');
  await mentor.expectFaultless('udefra-kladde');
  await mentor.press('Send kravet');
  expect(await mentor.told()).toContain('Sæt kryds ved erklæringen');
  expect(mentor.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await mentor.page.getByLabel(/^Jeg erklærer/).check();
  await mentor.press('Send kravet');
  const claim = new URL(mentor.page.url()).pathname;

  const caseworker = await begin(CASEWORKER);
  await caseworker.goTo(claim);
  await caseworker.page.getByLabel('Godkend 975,00 kr.').check();
  await caseworker.expectFaultless('udefra-afgoer');
  await caseworker.press('Send afgørelsen');
  expect(await caseworker.told()).toContain('Godkendt, betales efter faktura');

  const payer = await begin(PAYER);
  await payer.goTo(claim);
  await payer.press(payer.page.getByRole('link', { name: 'Registrér fakturaen' }));
  const write = async (fields: Record<string, string>) => {
    for (const [label, text] of Object.entries(fields))
      await payer.page.getByLabel(label, { exact: true }).fill(text);
  };
  await write({
    'Afsenderens CVR-nummer': SENDER_CVR,
    'Fakturaens nummer': 'EU-7',
    'Fakturaens dato': '2.11.2026',
    'Fakturaen er modtaget': '3.11.2026',
    'EAN-nummer på fakturaen': EAN,
    'Ordrereference på fakturaen': ORDER_REFERENCE,
    'Beløb uden moms': '1.000',
    Moms: '243,75',
  });
  await payer.press('Registrér fakturaen');
  expect(await payer.told()).toContain('De godkendte timer kommer til 975,00 kr. uden moms.');
  expect(payer.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await payer.look('udefra-faktura-fejl');
  await write({ 'Beløb uden moms': '975' });
  await payer.press('Registrér fakturaen');
  expect(await payer.told()).toContain(
    'En sagsbehandler, der ikke har registreret fakturaen, skal attestere',
  );
  const invoice = new URL(payer.page.url()).pathname;

  // Whoever decided the claim does not attest its invoice.
  await caseworker.goTo(invoice);
  expect(await caseworker.page.getByRole('button', { name: 'Attestér' }).count()).toBe(0);
  const second = await begin(OTHER_CASEWORKER);
  await second.goTo(invoice);
  await second.expectFaultless('udefra-attestér');
  await second.press('Attestér');

  await payer.goTo(invoice);
  await payer.page.getByLabel('Bilagsnummer i økonomisystemet').fill('900123');
  await payer.page.getByLabel('Betalt den').fill('3.11.2026');
  await payer.press('Markér som betalt');
  await payer.expectFaultless('udefra-betalt');

  await mentor.goTo(claim);
  expect(await mentor.told()).toContain('Fakturaen er betalt.');
  await mentor.expectFaultless('udefra-mentor-betalt');
});
