import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { InvoiceView } from '../../../src/payments/invoices/invoice.view.js';
import { aPlacement } from '../../app/builders.js';
import { next } from '../../app/made-up-numbers.js';
import { anOutsider, ORDER_REFERENCE, priced, SENDER_CVR, submittedBy } from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approve, readyToPay } from '../../app/payment-steps.js';
import { OTHER_CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

const FIRST_DAY = '2026-10-15';
const EAN = '5798000000001';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running, { eanNumbers: EAN });
});
afterAll(() => running?.close());

async function approvedOf(kind: 'external-consultant' | 'municipal-employee') {
  const placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, kind, FIRST_DAY);
  await priced(running, placement, kind === 'external-consultant' ? 'fee' : 'wage', FIRST_DAY);
  return approve(running, await submittedBy(placement, outsider, '2026-10-20', 60));
}

it('asks a caseworker for the invoice of approved hours until it has come, and again when it is rejected', async () => {
  const claim = await approvedOf('external-consultant');
  const posted = await approvedOf('municipal-employee');
  const work = `Registrér fakturaen for kravet ${claim.reference} Er den ikke kommet, så hør mentoren.`;
  const sofia = await PageClient.of(running, OTHER_CASEWORKER);
  const waiting = async () => (await sofia.get('/?vis=all&slags=register-invoice')).text;

  expect(await waiting()).toContain('Fakturaer at registrere (1)');
  expect(await waiting()).toContain(work);
  expect(await waiting()).toContain('(om 14 dage)');
  expect(await waiting()).not.toContain(posted.reference);
  expect((await sofia.get('/?vis=all')).html).toContain(`href="/krav/${claim.id}/faktura"`);

  const today = running.clock.today();
  const payer = await running.as(PAYER);
  const { id, status } = await payer.make<InvoiceView>(`/api/claims/${claim.id}/invoices`, {
    senderCvr: SENDER_CVR,
    number: `F-${next()}`,
    issuedOn: today,
    receivedOn: today,
    ean: EAN,
    orderReference: ORDER_REFERENCE,
    amountOre: claim.amountOre,
    vatOre: 0,
  });
  expect(status).toBe('received');
  expect(await waiting()).toContain('Der er intet, der venter her.');
  expect((await sofia.get('/?vis=all')).text).toContain('Attestér faktura');

  await payer.make(`/api/invoices/${id}/rejection`, { because: 'Forkert moms' });
  expect(await waiting()).toContain(work);
});
