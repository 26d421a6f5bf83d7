import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { InvoiceView } from '../../../src/payments/invoices/invoice.view.js';
import type { PaymentYearView } from '../../../src/payments/years/year.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { next } from '../../app/made-up-numbers.js';
import { anOutsider, ORDER_REFERENCE, priced, SENDER_CVR, submittedBy } from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approve, readyToPay, statusOf } from '../../app/payment-steps.js';
import { CONSULTANT, OTHER_CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';

jest.setTimeout(120_000);

const FIRST_DAY = '2026-10-15';
const EAN = '5798000000001';
const NEW_CVR = '25313763';
const WRONG = { because: 'Det var en anden faktura' };

let running: RunningApp;
let payer: ApiClient;
let caseworker: ApiClient;
let placement: ActivePlacement;
let claim: ClaimView;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running, { eanNumbers: EAN });
  payer = await running.as(PAYER);
  caseworker = await running.as(OTHER_CASEWORKER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, 'external-consultant', FIRST_DAY);
  await priced(running, placement, 'fee', FIRST_DAY);
  claim = await approve(running, await submittedBy(placement, outsider, '2026-10-20', 60));
});

function anInvoice(more: object = {}) {
  const today = running.clock.today();
  return {
    senderCvr: SENDER_CVR,
    number: `F-${next()}`,
    issuedOn: today,
    receivedOn: today,
    ean: EAN,
    orderReference: ORDER_REFERENCE,
    amountOre: claim.amountOre,
    vatOre: 0,
    ...more,
  };
}

async function paid(invoice: object): Promise<InvoiceView> {
  const { id } = await payer.make<InvoiceView>(`/api/claims/${claim.id}/invoices`, invoice);
  await caseworker.make(`/api/invoices/${id}/attestation`);
  const payment = { voucher: '900200', paidOn: running.clock.today() };
  return payer.make<InvoiceView>(`/api/invoices/${id}/payment`, payment);
}

const year = () => payer.read<PaymentYearView>('/api/payment-years/2026');

describe('an invoice that was marked as paid wrongly', () => {
  it('is taken back with a reason, is still read, and is registered and paid anew', async () => {
    const before = (await year()).invoices.paidOre;
    const typed = anInvoice();
    const { id } = await paid(typed);
    expect((await year()).invoices.paidOre - before).toBe(claim.amountOre);

    const page = await PageClient.of(running, OTHER_PAYER);
    const at = `/fakturaer/${id}`;
    const { version } = await page.get(at);
    const empty = await page.post(`${at}/tilbagefoersel`, { because: '', version });
    expect([empty.status, empty.text]).toEqual([
      422,
      expect.stringContaining('Skriv, hvad der var forkert.'),
    ]);
    expect((await page.post(`${at}/tilbagefoersel`, { ...WRONG, version })).status).toBe(303);

    expect(await statusOf(payer, claim)).toBe('approved');
    expect((await year()).invoices.paidOre).toBe(before);
    expect((await year()).accrued.at(-1)?.approvedOre).toBeGreaterThanOrEqual(claim.amountOre ?? 0);
    const { text } = await page.get(at);
    expect(text).toContain('Betalingen blev taget tilbage');
    expect(text).toContain(`: ${WRONG.because}. Den stod som betalt`);
    expect(text).toContain('bilag 900200');
    expect(await payer.read<InvoiceView>(`/api/invoices/${id}`)).toMatchObject({
      status: 'rejected',
      voucher: '900200',
      rejectedBecause: WRONG.because,
    });
    await paid(typed);
    expect(await statusOf(payer, claim)).toBe('paid');
    expect((await year()).invoices.paidOre - before).toBe(claim.amountOre);
  });

  it('is taken back by a payer alone, once of two clicks, and only where it is paid', async () => {
    const { id } = await payer.make<InvoiceView>(`/api/claims/${claim.id}/invoices`, anInvoice());
    const at = `/api/invoices/${id}`;
    expect(codes(await payer.post(`${at}/payment-taken-back`, WRONG))).toEqual(['invoice-status']);
    await caseworker.make(`${at}/attestation`);
    await payer.make(`${at}/payment`, { voucher: '900201', paidOn: running.clock.today() });
    expect((await caseworker.post(`${at}/payment-taken-back`, WRONG)).status).toBe(403);
    expect(codes(await caseworker.post(`${at}/rejection`, WRONG))).toEqual(['invoice-status']);
    const takeBack = () => payer.post<never>(`${at}/payment-taken-back`, WRONG);
    const both = await allAtOnce(running, `invoices where id = '${id}'`, [takeBack, takeBack]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 422]);
  });
});

describe('an invoice whose sender has a new CVR number', () => {
  const changed = { senderCvr: NEW_CVR, senderBecause: 'Afsenderen har skiftet CVR' };

  it('is registered by a caseworker who says why, and the attester reads it', async () => {
    const here = `/krav/${claim.id}/faktura`;
    const economy = await PageClient.of(running, PAYER);
    expect((await economy.get(here)).text).not.toContain('Hvorfor en anden afsender');
    expect(codes(await payer.post(`/api/claims/${claim.id}/invoices`, anInvoice(changed)))).toEqual([
      'sender-not-agreed',
    ]);
    const page = await PageClient.of(running, OTHER_CASEWORKER);
    expect((await page.get(here)).text).toContain('Hvorfor er afsenderen en anden end aftalt?');
    const { amountOre: _amount, vatOre: _vat, ...rest } = anInvoice(changed);
    const typed = { ...rest, amountOre: '650,00', vatOre: '0,00' };
    const silent = await page.post(here, { ...typed, senderBecause: '' });
    expect([silent.status, silent.text]).toEqual([422, expect.stringContaining('skiftet CVR-nummer')]);
    const taken = await page.post(here, typed);
    expect(taken.status).toBe(303);
    expect((await economy.get(taken.location ?? '')).text).toContain(changed.senderBecause);
  });
});

describe('a stop before hours that are invoiced and not paid', () => {
  it('says to reject the invoice by a credit note first, and then takes the claim back', async () => {
    const { id, number } = await payer.make<InvoiceView>(`/api/claims/${claim.id}/invoices`, anInvoice());
    const page = await PageClient.of(running, CONSULTANT);
    const typed = { day: '16.10.2026', reason: 'Menteen kom ikke mere', takesOutLaterHours: 'on' };
    const check = `/forloeb/${placement.id}/stop/eftersyn`;
    const first = await page.post(check, typed);
    expect(first.text).toContain(`Krav ${claim.reference} for oktober 2026 har faktura ${number}`);
    expect(first.text).toContain(
      'Bed mentoren om en kreditnota. Når en sagsbehandler eller økonomi har afvist fakturaen, trækkes kravet',
    );

    await caseworker.make(`/api/invoices/${id}/rejection`, { because: 'Kreditnota K-1' });
    expect((await page.post(check, typed)).text).toContain(
      `Krav ${claim.reference} for oktober 2026 trækkes tilbage.`,
    );
  });

  it('is told on the invoice, where it was stopped all the same', async () => {
    const { id } = await payer.make<InvoiceView>(`/api/claims/${claim.id}/invoices`, anInvoice());
    const page = await PageClient.of(running, OTHER_CASEWORKER);
    expect((await page.get(`/fakturaer/${id}`)).text).not.toContain('Bed afsenderen om en kreditnota');
    const nothingLeft = await page.get(`/krav/${claim.id}/faktura`);
    expect(nothingLeft.text).toContain('Der er ikke mere at fakturere.');
    expect(nothingLeft.html).not.toContain('name="number"');
    const stop = { day: '2026-10-16', reason: 'Menteen kom ikke mere', takesOutLaterHours: true };
    await (await running.as(CONSULTANT)).make(`/api/placements/${placement.id}/stop`, stop);
    const { text } = await page.get(`/fakturaer/${id}`);
    expect(text).toContain('Forløbet stoppede 16.10.2026, og fakturaen har timer efter den dag.');
    expect(text).toContain('skriv »Kreditnota« og dens nummer');

    await caseworker.make(`/api/invoices/${id}/rejection`, { because: 'Kreditnota K-1' });
    const { status } = await caseworker.read<{ status: string }>(`/api/claims/${claim.id}`);
    expect(status).toBe('withdrawn');
    const told = await page.get(`/forloeb/${placement.id}/haendelser`);
    expect(told.text).toContain('Et krav blev trukket tilbage');
  });
});
