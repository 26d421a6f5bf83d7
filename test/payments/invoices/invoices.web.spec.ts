import { jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { EAN, takesInvoices } from '../../app/training-steps.js';

jest.setTimeout(240_000);

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  running.clock.set('2026-11-02T09:00:00Z');
  placement = await aPlacement(running);
  await takesInvoices(running);
});
afterAll(() => running?.close());

it('goes from a draft of training to an invoice that is paid, by forms alone', async () => {
  const consultant = await PageClient.of(running, CONSULTANT);
  const caseworker = await PageClient.of(running, CASEWORKER);
  const payer = await PageClient.of(running, PAYER);
  const typed = {
    mentorId: placement.mentorId,
    course: 'Feedback i hverdagen',
    providerName: 'Limstrup AMU',
    providerCvr: '13 74 81 36',
    firstDay: '9.11.2026',
    lastDay: '8.11.2026',
    priceOre: '4.500',
    neededBecause: 'Hun er ny som mentor.',
  };
  const list = `/forloeb/${placement.id}/uddannelse`;
  const wrong = await consultant.post(list, typed);
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Sidste dag skal være samme dag som første dag eller senere.');
  expect(wrong.html).toContain('value="Feedback i hverdagen"');

  const made = await consultant.post(list, { ...typed, lastDay: '10.11.2026' });
  expect(made.status).toBe(303);
  const at = made.location ?? '';
  expect((await consultant.post(`${at}/indstilling`, { version: '1' })).status).toBe(303);
  expect((await caseworker.get('/?vis=all')).text).toContain('Afgør uddannelse til mentoren');

  expect((await caseworker.get(at)).text).toContain(
    'Kender arbejdsgiveren ikke oplysningerne endnu, så ring eller skriv først, og skriv svaret i journalen.',
  );

  const refusal = { outcome: 'refused', reason: 'Nej', version: '2' };
  const unsaid = await caseworker.post(`${at}/afgoerelse`, refusal);
  expect(unsaid.status).toBe(422);
  expect(unsaid.text).toContain('Vælg årsagen til afslaget.');
  const granted = { outcome: 'granted', reason: 'Det hjælper', version: '2' };
  expect((await caseworker.post(`${at}/afgoerelse`, granted)).status).toBe(303);
  const orderReference = /LS-2026-\d{5}-U1/.exec((await payer.get(at)).text)?.[0] ?? '';

  const invoice = {
    senderCvr: '13748136',
    number: 'F-9',
    issuedOn: '1.11.2026',
    receivedOn: '2.11.2026',
    ean: EAN,
    orderReference,
    amountOre: '4.500,01',
    vatOre: '0',
  };
  const over = await payer.post(`${at}/faktura`, invoice);
  expect(over.status).toBe(422);
  expect(over.text).toMatch(/Der er 4\.500,00\skr\. tilbage af bevillingen\./);
  expect(over.html).toContain('value="4.500,01"');
  const swapped = await payer.post(`${at}/faktura`, { ...invoice, amountOre: '900', vatOre: '3.600' });
  expect(swapped.status).toBe(422);
  expect(swapped.text).toContain('Momsen er større end beløbet uden moms. Er de byttet om?');
  expect(swapped.html).toContain('id="vatOre-fault"');
  expect(swapped.html).toContain('value="3.600"');
  const taken = await payer.post(`${at}/faktura`, { ...invoice, amountOre: '4.500' });
  expect(taken.status).toBe(303);
  const of = taken.location ?? '';
  expect((await caseworker.get('/?vis=all')).text).not.toContain('Attestér faktura F-9');
  expect((await caseworker.get(of)).text).toContain('Du har selv afgjort det');
  const attester = await PageClient.of(running, OTHER_CASEWORKER);
  expect((await attester.get('/?vis=all')).text).toContain('Attestér faktura F-9');
  expect((await attester.post(`${of}/attestation`, { version: '1' })).status).toBe(303);
  const paid = { voucher: '4711', paidOn: '2.11.2026', version: '2' };
  expect((await payer.post(`${of}/betaling`, paid)).status).toBe(303);
  expect((await payer.get(of)).text).toContain('Betalt 02.11.2026, bilag 4711.');
  expect((await payer.get('/fakturaer?status=paid')).text).toContain('F-9');
  expect((await payer.get('/fakturaer?status=received')).text).toContain('Ingen fakturaer har den status.');
});
