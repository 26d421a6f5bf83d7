import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ExportRuns } from '../../src/payments/export/export-runs.js';
import { aPlacement } from '../app/builders.js';
import { approvedClaim } from '../app/payment-steps.js';
import { ADMINISTRATOR, OTHER_PAYER, PAYER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(240_000);

let browser: Browser;
let running: RunningApp;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** From the first set-up to what the bank answered, by the three who must do it. */
it.each([true, false])('an employer is paid, with scripts: %s', async (javaScript) => {
  running = await startApp();
  await approvedClaim(running, await aPlacement(running));
  await approvedClaim(running, await aPlacement(running), { minutes: 120 });
  const look = (visit: Visit, name: string) =>
    javaScript ? visit.expectFaultless(name) : visit.look(`uden-js-${name}`);
  const begin = (email: string) => Visit.of(email, browser, running.address, { javaScript });
  /** What is wrong is answered by 422, which is no fault of the page. */
  const lookAtFaults = async (visit: Visit, name: string) => {
    await visit.look(name);
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  };

  const administrator = await begin(ADMINISTRATOR);
  await administrator.press(administrator.page.getByRole('link', { name: 'Organisation' }));
  await administrator.press(administrator.page.getByRole('link', { name: 'Sådan betales der' }));
  await administrator.press('Gem');
  expect(await administrator.told()).toContain('Skriv den konto, der betales fra, som IBAN.');
  await lookAtFaults(administrator, 'betalingsopsaetning-fejl');
  await administrator.page.getByLabel('Der betales fra (IBAN)').fill('DK50 0040 0440 1162 43');
  await administrator.page.getByLabel('Bankens BIC').fill('dabadkkk');
  await administrator.press('Gem');
  expect(await administrator.told()).toContain('DK50 0040 0440 1162 43');
  await look(administrator, 'betalingsopsaetning');
  await administrator.end();

  const payer = await begin(PAYER);
  expect(await payer.told()).toContain('2 krav til 743,97 kr. bliver stående');
  await payer.press(payer.page.getByRole('link', { name: 'Konti' }));
  await payer.page.getByLabel('Kontostreng').fill('5.68.90-017-4.0');
  await payer.page.getByLabel('Gælder fra').selectOption({ label: 'Oktober 2026' });
  await payer.press('Gem kontoen');
  await look(payer, 'konti');
  await payer.press(payer.page.getByRole('link', { name: 'Tilbage til udbetalinger' }));
  expect(await payer.told()).toContain('2 krav til 743,97 kr. er godkendt og venter på en kørsel.');
  await look(payer, 'udbetalinger');
  await payer.press('Lav en kladde');
  await look(payer, 'koersel-kladde');
  await payer.press('Lås 2 betalinger til 743,97 kr.');
  expect(await payer.told()).toContain('En anden end dig skal frigive kørslen');
  const address = payer.page.url();
  await look(payer, 'koersel-laast');

  const second = await begin(OTHER_PAYER);
  await second.page.goto(address);
  await second.press('Frigiv 2 betalinger til 743,97 kr.');
  await running.app.get(ExportRuns).wake();
  await second.page.goto(address);
  expect(await second.told()).toContain('Send filen til banken');
  await look(second, 'koersel-klar');
  const [download] = await Promise.all([
    second.page.waitForEvent('download'),
    second.page.getByRole('link', { name: 'Fil til banken (ISO 20022)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('U-2026-00001.xml');

  const answer = (rows: string) => ({
    name: 'svar.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Reference;Status;Årsag\n${rows}`),
  });
  await second.page.getByLabel('Fil med svar').setInputFiles(answer('U-9;Betalt;'));
  await second.press('Se svaret igennem');
  expect(await second.told()).toContain('U-9 er ikke en betaling i kørslen.');
  await lookAtFaults(second, 'koersel-svar-fejl');
  await second.page
    .getByLabel('Fil med svar')
    .setInputFiles(answer('U-2026-00001-000001;Betalt;\nU-2026-00001-000002;Afvist;Kontoen er lukket'));
  await second.press('Se svaret igennem');
  expect(await second.told()).toContain('Kontoen er lukket');
  await look(second, 'koersel-svar');
  await second.press('Læs svaret ind');
  expect(await second.told()).toContain('Noget mislykkedes.');
  await look(second, 'koersel-svaret');
  await second.end();

  await payer.page.goto(`${running.address}/udbetalinger`);
  expect(await payer.told()).toMatch(/1 krav til (495,98|247,99) kr\. er godkendt/);
  await payer.press(payer.page.getByRole('link', { name: 'Holdt tilbage' }));
  await payer.page.getByLabel('CVR-nummer').fill('13748136');
  await payer.press('Hold tilbage');
  expect(await payer.told()).toContain('Skriv, hvorfor betalingen holdes tilbage.');
  await lookAtFaults(payer, 'holdt-tilbage-fejl');
  await payer.end();
  await running.close();
});
