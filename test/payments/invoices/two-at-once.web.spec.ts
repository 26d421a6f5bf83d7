/** Two who do the same to an invoice at the same time: one wins, and the other is told what was done. */
import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { InvoiceView } from '../../../src/payments/invoices/invoice.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { anOutsider, ORDER_REFERENCE, priced, SENDER_CVR, submittedBy } from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approve, readyToPay } from '../../app/payment-steps.js';
import { OTHER_CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

const EAN = '5798000000001';
/** 90 minutes at 650,00 kr. */
const AMOUNT = 975_00;

let running: RunningApp;
let placement: ActivePlacement;
let claim: ClaimView;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running, { eanNumbers: EAN });
  placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, 'external-consultant', '2026-10-15');
  await priced(running, placement, 'fee', '2026-10-15');
  claim = await approve(running, await submittedBy(placement, outsider, '2026-10-20', 90));
});
afterEach(() => running.close());

function invoice(number: string) {
  const today = running.clock.today();
  const on = { ean: EAN, orderReference: ORDER_REFERENCE, issuedOn: today, receivedOn: today };
  return { senderCvr: SENDER_CVR, number, ...on, amountOre: AMOUNT, vatOre: 0 };
}

it('one claim is invoiced once, of two who write down an invoice at once', async () => {
  const [one, other] = [await PageClient.of(running, PAYER), await PageClient.of(running, OTHER_PAYER)];
  const [year, month, day] = running.clock.today().split('-');
  const today = `${day}.${month}.${year}`;
  const typed = (number: string) => ({
    ...invoice(number),
    issuedOn: today,
    receivedOn: today,
    amountOre: '975,00',
    vatOre: '0',
  });
  const path = `/krav/${claim.id}/faktura`;
  const [first, second] = await allAtOnce(running, `grants where placement_id = '${placement.id}'`, [
    () => one.post(path, typed('F-1')),
    () => other.post(path, typed('F-2')),
  ]);

  expect(first?.location).toMatch(/^\/fakturaer\//);
  expect(second?.status).toBe(422);
  expect(second?.text).toMatch(
    /Kravet er allerede faktureret\. Oda Økonomi registrerede faktura F-1 [\d.]+ kl\. [\d.]+\./,
  );
  const { superuserUrl } = running.urls;
  expect(await ask(superuserUrl, 'select number from invoices')).toEqual([{ number: 'F-1' }]);
});

it('an invoice that is attested from two tabs is attested once, and the second tab says by whom and when', async () => {
  const payer = await running.as(PAYER);
  const { id } = await payer.make<InvoiceView>(`/api/claims/${claim.id}/invoices`, invoice('F-1'));
  const tab = await PageClient.of(running, OTHER_CASEWORKER);
  const attest = () => tab.post(`/fakturaer/${id}/attestation`, { version: '1' });
  const [first, second] = await allAtOnce(running, `invoices where id = '${id}'`, [attest, attest]);

  expect(first?.location).toBe(`/fakturaer/${id}`);
  expect(second?.status).toBe(422);
  expect(second?.text).toMatch(
    /Fakturaen er attesteret [\d.]+ kl\. [\d.]+ af .+\. Se herunder, hvad der skal ske nu\./,
  );
  expect(second?.text).not.toContain('mens du skrev');

  const rejected = await tab.post(`/fakturaer/${id}/afvisning`, { version: '1', because: 'Forkert pris' });
  expect(rejected.text).toContain('Fakturaen er attesteret');
  expect(rejected.html).toContain('Forkert pris');
});
