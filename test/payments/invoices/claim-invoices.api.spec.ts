import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { InvoiceView } from '../../../src/payments/invoices/invoice.view.js';
import type { PaymentYearView } from '../../../src/payments/years/year.view.js';
import type { Problem } from '../../app/api-client.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { next } from '../../app/made-up-numbers.js';
import {
  anOutsider,
  ORDER_REFERENCE,
  type Outsider,
  priced,
  SENDER_CVR,
  submittedBy,
} from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approve, readyToPay, statusOf } from '../../app/payment-steps.js';
import { alsoHolds, CASEWORKER, OTHER_CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

const FIRST_DAY = '2026-10-15';
const EAN = '5798000000001';
/** 90 minutes at 650,00 kr. */
const AMOUNT = 975_00;

let running: RunningApp;
let payer: ApiClient;
let outsider: Outsider;
let submitted: ClaimView;
let claim: ClaimView;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running, { eanNumbers: EAN });
  payer = await running.as(PAYER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  const placement = await aPlacement(running);
  outsider = await anOutsider(running, placement, 'external-consultant', FIRST_DAY);
  await priced(running, placement, 'fee', FIRST_DAY);
  submitted = await submittedBy(placement, outsider, '2026-10-20', 90);
  claim = await approve(running, submitted);
});

function anInvoice(differently: object = {}) {
  const today = running.clock.today();
  return {
    senderCvr: SENDER_CVR,
    number: `F-${next()}`,
    issuedOn: today,
    receivedOn: today,
    ean: EAN,
    orderReference: ORDER_REFERENCE,
    amountOre: AMOUNT,
    vatOre: 243_75,
    ...differently,
  };
}

async function refusal(differently: object): Promise<Problem['errors']> {
  const { body } = await payer.post(`/api/claims/${claim.id}/invoices`, anInvoice(differently));
  return body.errors;
}

describe('the invoice of a mentor’s hours', () => {
  it('is registered, attested by another, and noted as paid by a third; no run pays it', async () => {
    const invoice = await payer.make<InvoiceView>(`/api/claims/${claim.id}/invoices`, anInvoice());
    expect(invoice).toMatchObject({ status: 'received', target: { kind: 'claim', id: claim.id } });
    const at = `/api/invoices/${invoice.id}`;
    const decider = await running.as(CASEWORKER);
    expect(codes(await decider.post(`${at}/attestation`))).toEqual(['own-decision']);
    await (await running.as(OTHER_CASEWORKER)).make(`${at}/attestation`);
    expect(await statusOf(payer, claim)).toBe('approved');

    const paid = { voucher: '900200', paidOn: running.clock.today() };
    await alsoHolds(running.database, CASEWORKER, 'payer');
    expect(codes(await (await running.as(CASEWORKER, 'payer')).post(`${at}/payment`, paid))).toEqual([
      'own-decision',
    ]);
    await (await running.as(OTHER_PAYER)).make(`${at}/payment`, paid);

    expect(await statusOf(outsider.client, claim)).toBe('paid');
    const year = await payer.read<PaymentYearView>('/api/payment-years/2026');
    expect(year.invoices.paidOre).toBe(AMOUNT);
    expect(year.accrued).toEqual([]);
    const page = await PageClient.of(running, PAYER);
    expect((await page.get(`/krav/${claim.id}`)).text).toMatch(
      new RegExp(`Faktura ${invoice.number} ?: betalt`),
    );
  });

  it('is neither attested nor paid while the claim is held back', async () => {
    const { id } = await payer.make<InvoiceView>(`/api/claims/${claim.id}/invoices`, anInvoice());
    const at = `/api/invoices/${id}`;
    const paid = { voucher: '900201', paidOn: running.clock.today() };
    const other = await running.as(OTHER_CASEWORKER);
    const held = async () => {
      const hold = { untilDay: '2026-12-01', reason: 'Timerne undersøges' };
      return (await other.make(`/api/claims/${claim.id}/hold`, hold)).id;
    };
    const lift = async (hold: string) => {
      expect((await payer.post(`/api/payment-holds/${hold}/lift`)).status).toBe(204);
    };
    const first = await held();
    const answer = await other.post(`${at}/attestation`);
    expect(codes(answer)).toEqual(['invoice-held']);
    expect(answer.body.errors[0]?.detail).toContain('holdes tilbage til og med 01.12.2026');
    await lift(first);
    await other.make(`${at}/attestation`);
    const second = await held();
    expect(codes(await payer.post(`${at}/payment`, paid))).toEqual(['invoice-held']);
    await lift(second);
    await payer.make(`${at}/payment`, paid);
  });

  it('is what the approved hours come to, to the øre', async () => {
    const [fault] = await refusal({ amountOre: AMOUNT + 1 });
    expect(fault).toMatchObject({ code: 'amount-not-as-approved', field: 'amountOre' });
    expect(fault?.detail).toContain('975,00');
    expect((await payer.post(`/api/claims/${claim.id}/invoices`, anInvoice())).status).toBe(201);
  });

  it('comes from whoever the fee was agreed with, and bears the order reference that was given', async () => {
    expect((await refusal({ senderCvr: '25313763' })).map(({ code }) => code)).toEqual(['sender-not-agreed']);
    expect((await refusal({ orderReference: '1' })).map(({ code }) => code)).toEqual([
      'order-reference-not-given',
    ]);
    expect((await refusal({ ean: '5790000000005' })).map(({ code }) => code)).not.toEqual([]);
  });

  it('has a number that its sender has used once, whatever the claim', async () => {
    const first = anInvoice();
    await payer.make(`/api/claims/${claim.id}/invoices`, first);
    expect((await refusal({ number: first.number })).map(({ code }) => code)).toEqual(['number-known']);
    expect((await refusal({})).map(({ code }) => code)).toEqual(['already-invoiced']);
  });

  it('is of hours that are approved', async () => {
    const placement = await aPlacement(running);
    const other = await anOutsider(running, placement, 'external-consultant', FIRST_DAY);
    await priced(running, placement, 'fee', FIRST_DAY);
    const waiting = await submittedBy(placement, other, '2026-10-20', 90);
    const early = await payer.post(`/api/claims/${waiting.id}/invoices`, anInvoice());
    expect(codes(early)).toEqual(['target-not-open']);
    await approve(running, waiting);
    expect((await payer.post(`/api/claims/${waiting.id}/invoices`, anInvoice())).status).toBe(201);
  });

  it('may be replaced once it is rejected', async () => {
    const wrong = await payer.make<InvoiceView>(`/api/claims/${claim.id}/invoices`, anInvoice());
    const caseworker = await running.as(OTHER_CASEWORKER);
    await caseworker.make(`/api/invoices/${wrong.id}/rejection`, { because: 'Forkert moms' });
    expect((await payer.post(`/api/claims/${claim.id}/invoices`, anInvoice())).status).toBe(201);
  });

  it('is registered on a page that begins with what the hours come to', async () => {
    const page = await PageClient.of(running, PAYER);
    const here = `/krav/${claim.id}/faktura`;
    expect((await page.get(`/krav/${claim.id}`)).text).toContain('Registrér fakturaen');
    expect((await page.get(here)).text).toContain('975,00');
    const { amountOre: _amount, vatOre: _vat, ...rest } = anInvoice();
    const typed = { ...rest, amountOre: '975,01', vatOre: '243,75' };
    const wrong = await page.post(here, typed);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('De godkendte timer kommer til');
    expect((await page.post(here, { ...typed, amountOre: '975,00' })).status).toBe(303);
  });
});
