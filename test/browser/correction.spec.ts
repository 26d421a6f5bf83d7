import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { payAll } from '../app/correction-steps.js';
import { approvedClaim, readyToPay } from '../app/payment-steps.js';
import { CASEWORKER, OTHER_CASEWORKER, PAYER } from '../app/staff.js';
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

/** Two hours were paid and one was worked: from the proposal to the money, and the payment that was none. */
it('what was paid too much is put right, heard, decided, and paid back', async () => {
  const placement = await aPlacement(running);
  const claim = await approvedClaim(running, placement, { minutes: 120 });
  await payAll(running);
  running.clock.set('2026-11-11T09:00:00Z');

  const begin = (email: string) => Visit.of(email, browser, running.address);

  const first = await begin(CASEWORKER);
  await first.goTo(`/krav/${claim.id}`);
  await first.press(first.page.getByRole('link', { name: 'Foreslå en regulering' }));
  await first.page.getByLabel('Rigtige timer i linje 1').fill('1');
  await first.page.getByLabel('Årsag').selectOption({ label: 'Timer, der ikke er brugt' });
  await first.page.getByLabel('Begrundelse').fill('Mentoren gik hjem efter en time.');
  await first.expectFaultless('regulering-forslag');
  await first.press('Foreslå reguleringen');
  expect(await first.told()).toContain('Du har selv foreslået reguleringen.');
  const correction = new URL(first.page.url()).pathname;

  const second = await begin(OTHER_CASEWORKER);
  await second.goTo(correction);
  expect(await second.told()).toContain('247,99 kr. mindre til arbejdsgiveren');
  await second.page.getByLabel(/^Oplysninger, som lederen/).fill('Vagtplanen siger en time.');
  await second.expectFaultless('regulering-hoer');
  await second.press('Send i partshøring');
  expect(await second.page.getByLabel(/^Godkend/).count()).toBe(0);

  const leader = await begin(placement.leaderEmail);
  await leader.press(leader.page.getByRole('link', { name: /^Læs partshøringen om reguleringen/ }));
  expect(await leader.told()).toContain('Vagtplanen siger en time.');
  await leader.page.getByLabel('Dit svar').fill('Det er rigtigt, vi skrev for meget.');
  await leader.press('Send svaret');
  expect(await leader.told()).toContain('Dit svar er kommet og indgår i sagen.');
  await leader.expectFaultless('regulering-svaret');

  await second.goTo(correction);
  await second.page.getByLabel('Godkend: 247,99 kr. mindre til arbejdsgiveren').check();
  await second.expectFaultless('regulering-afgoer');
  await second.press('Gem afgørelsen');

  const payer = await begin(PAYER);
  await payer.goTo(correction);
  await payer.page.getByLabel('Opkrævningens nummer').fill('F-1001');
  await payer.page.getByLabel('Sendt den').fill('11.11.2026');
  await payer.press('Gem opkrævningen');
  await payer.page.getByLabel('Beløb i kroner').fill('300');
  await payer.press('Gem betalingen');
  expect(await payer.told()).toContain('Der mangler kun 247,99 kr. Skriv det beløb eller et mindre.');
  expect(payer.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await payer.look('tilbagebetaling-fejl');
  await payer.page.getByLabel('Beløb i kroner').fill('247,99');
  await payer.press('Gem betalingen');
  expect(await payer.told()).toContain('Der skal ikke betales mere tilbage.');
  await payer.expectFaultless('tilbagebetaling-betalt');

  await payer.page.getByLabel('Betaling', { exact: true }).selectOption({ index: 1 });
  await payer.page.getByLabel('Hvad var forkert?').fill('Pengene kom fra en anden.');
  await payer.press('Tag betalingen tilbage');
  expect(await payer.told()).toContain('247,99 kr. mangler');
  await payer.expectFaultless('tilbagebetaling-taget-tilbage');

  await leader.goTo(correction);
  expect(await leader.told()).toContain('247,99 kr. mindre til arbejdsgiveren');
  await leader.expectFaultless('regulering-leder');
});
