import { jest } from '@jest/globals';
import { Client } from 'pg';
import type { TrainingView } from '../../../src/grants/training/training.view.js';
import type { BudgetYearView } from '../../../src/payments/budget/budget.view.js';
import type { PaymentYearView } from '../../../src/payments/years/year.view.js';
import type { InvoiceView } from '../../../src/payments/invoices/invoice.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { ADMINISTRATOR, alsoHolds, CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { anInvoice, grantedTraining, PRICE, registered, takesInvoices } from '../../app/training-steps.js';
import { SETTINGS } from '../../app/payment-steps.js';
import { ask } from '../../database/ask.js';
import { untilWaiting } from '../../database/until-waiting.js';

jest.setTimeout(240_000);

let running: RunningApp;
let placement: ActivePlacement;
let training: TrainingView;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
});
beforeEach(async () => {
  running.clock.set('2026-11-02T09:00:00Z');
  await takesInvoices(running);
  training = await grantedTraining(running, placement);
});
afterEach(() => ask(running.urls.superuserUrl, 'delete from invoices'));
afterAll(() => running?.close());

async function refusalOf(more: Record<string, unknown>): Promise<string[]> {
  const payer = await running.as(PAYER);
  return codes(
    await payer.post(`/api/training-grants/${training.id}/invoices`, { ...anInvoice(training), ...more }),
  );
}

it('is registered, attested by another, and marked as paid by another again', async () => {
  const { id } = await registered(running, training);
  const at = `/api/invoices/${id}`;
  const caseworker = await running.as(CASEWORKER);
  const payer = await running.as(PAYER);
  const paid = { voucher: '4711', paidOn: '2026-11-02' };
  expect(codes(await payer.post(`${at}/payment`, paid))).toEqual(['invoice-status']);

  expect(await caseworker.make(`${at}/attestation`)).toMatchObject({ status: 'attested' });
  expect(codes(await caseworker.post(`${at}/attestation`, {}))).toEqual(['invoice-status']);
  expect(codes(await payer.post(`${at}/payment`, { ...paid, paidOn: '2026-11-03' }))).toEqual([
    'paid-in-the-future',
  ]);
  expect(await payer.make(`${at}/payment`, paid)).toMatchObject({ status: 'paid', ...paid });
  expect(codes(await payer.post(`${at}/rejection`, { because: 'Fejl' }))).toEqual(['invoice-status']);

  const { training: ofYear } = await payer.read<BudgetYearView>('/api/budgets/2026');
  expect(ofYear).toEqual({ grantedOre: PRICE, invoicedOre: 200_000, paidOre: 200_000 });
  const { invoices } = await payer.read<PaymentYearView>('/api/payment-years/2026');
  expect(invoices).toEqual({ paidOre: 200_000, waitingTrainingOre: 0 });
  const { items } = await payer.read<{ items: InvoiceView[] }>('/api/invoices?status=paid');
  expect(items.map((one) => one.id)).toEqual([id]);
  expect((await payer.read<{ items: unknown[] }>('/api/invoices?status=received')).items).toEqual([]);
  const events = await ask<{ what: string }>(
    running.urls.superuserUrl,
    `select what from audit_events where subject_id = '${id}' order by position`,
  );
  expect(events.map(({ what }) => what)).toEqual(['invoice.registered', 'invoice.attested', 'invoice.paid']);
});

it('is attested by nobody who registered it, and paid by nobody who attested it', async () => {
  const { id } = await registered(running, training);
  await alsoHolds(running.database, PAYER, 'caseworker');
  const own = await running.as(PAYER, 'caseworker');
  expect(codes(await own.post(`/api/invoices/${id}/attestation`, {}))).toEqual(['own-registration']);
  await alsoHolds(running.database, CASEWORKER, 'payer');
  await (await running.as(CASEWORKER)).make(`/api/invoices/${id}/attestation`);
  const attester = await running.as(CASEWORKER, 'payer');
  const paid = { voucher: '4711', paidOn: '2026-11-02' };
  expect(codes(await attester.post(`/api/invoices/${id}/payment`, paid))).toEqual(['own-attestation']);
  const other = await running.as(OTHER_PAYER);
  expect(await other.make(`/api/invoices/${id}/payment`, paid)).toMatchObject({ status: 'paid' });
});

it('is taken in parts up to what was granted, and frees its part when it is rejected', async () => {
  const first = await registered(running, training);
  expect(await refusalOf({ number: 'F-18', amountOre: PRICE - 199_999 })).toEqual([
    'amount-over-what-is-left',
  ]);
  await registered(running, training, { number: 'F-18', amountOre: PRICE - 200_000 });
  const caseworker = await running.as(CASEWORKER);
  const ending = { because: 'Resten bruges ikke.' };
  expect(codes(await caseworker.post(`/api/training-grants/${training.id}/ending`, ending))).toEqual([
    'invoices-waiting',
  ]);
  await caseworker.make(`/api/invoices/${first.id}/rejection`, { because: 'Forkert kursus' });
  expect(await registered(running, training)).toMatchObject({ number: 'F-17a', status: 'received' });
});

it('is taken of training that had been ended once that is reopened, up to what was left', async () => {
  const first = await registered(running, training);
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/invoices/${first.id}/attestation`);
  await (
    await running.as(OTHER_PAYER)
  ).make(`/api/invoices/${first.id}/payment`, {
    voucher: '4711',
    paidOn: '2026-11-02',
  });
  const at = `/api/training-grants/${training.id}`;
  const reopening = { because: 'Den sidste faktura kom.' };
  expect(codes(await caseworker.post(`${at}/reopening`, reopening))).toEqual(['training-status']);
  await caseworker.make(`${at}/ending`, { because: 'Mentoren er holdt op.' });
  expect(await refusalOf({ number: 'F-18' })).toEqual(['target-not-open']);
  expect(codes(await caseworker.post(`${at}/reopening`, { because: ' ' }))).toEqual(['text']);
  expect(await caseworker.make(`${at}/reopening`, reopening)).toMatchObject({
    status: 'granted',
    endedBecause: null,
    reopenedBecause: 'Den sidste faktura kom.',
  });
  expect(await refusalOf({ number: 'F-18', amountOre: PRICE - 199_999 })).toEqual([
    'amount-over-what-is-left',
  ]);
  expect(await registered(running, training, { number: 'F-18' })).toMatchObject({ status: 'received' });
  const [event] = await ask<{ facts: unknown }>(
    running.urls.superuserUrl,
    `select facts from audit_events e join audit_event_facts f on f.event_id = e.id
     where subject_id = '${training.id}' and what = 'training.reopened'`,
  );
  expect(event?.facts).toMatchObject(reopening);
});

it('is known again by its number, whatever its spaces and capitals, with its day and its case', async () => {
  await registered(running, training);
  const payer = await running.as(PAYER);
  const again = await payer.post(`/api/training-grants/${training.id}/invoices`, {
    ...anInvoice(training),
    number: ' f - 17A',
  });
  expect(codes(again)).toEqual(['number-known']);
  const { reference } = await payer.read<{ reference: string }>(`/api/placements/${placement.id}`);
  expect(JSON.stringify(again.body)).toContain(`Den kom 02.10.2026 og hører til sag ${reference}.`);
  const other = await grantedTraining(running, placement, { providerCvr: '10150817' });
  expect(await registered(running, other)).toMatchObject({ number: 'F-17a', senderCvr: '10150817' });
});

it('comes from the provider that the training was ordered from, and from nobody else', async () => {
  const payer = await running.as(PAYER);
  const answer = await payer.post(`/api/training-grants/${training.id}/invoices`, {
    ...anInvoice(training),
    senderCvr: '10150817',
  });
  expect(codes(answer)).toEqual(['sender-not-agreed']);
  expect(answer.body).toMatchObject({
    errors: [{ field: 'senderCvr', detail: expect.stringContaining('Det er aftalt med CVR 13748136.') }],
  });
  expect(await registered(running, training)).toMatchObject({ senderCvr: '13748136' });
});

it('is refused where it was sent to another, or says another order', async () => {
  expect(await refusalOf({ ean: '5798000000018' })).toEqual(['ean-not-ours']);
  expect(await refusalOf({ ean: '5798000000002' })).toEqual(['ean']);
  expect(await refusalOf({ orderReference: `${training.orderReference}9` })).toEqual([
    'order-reference-not-given',
  ]);
  expect(await refusalOf({ receivedOn: '2026-11-03' })).toEqual(['received-in-the-future']);
  running.clock.set('2026-11-02T10:00:00Z');
  await (await running.as(ADMINISTRATOR)).ask('PUT', '/api/payment-settings', SETTINGS);
  expect(await refusalOf({})).toEqual(['no-ean-numbers']);
  running.clock.set('2026-11-02T11:00:00Z');
  await takesInvoices(running);
  expect((await registered(running, training)).status).toBe('received');
});

async function atOnce(first: object, second: object): Promise<{ status: number }[]> {
  const payer = await running.as(PAYER);
  const holder = new Client({ connectionString: running.urls.superuserUrl });
  await holder.connect();
  await holder.query(`begin; select from training_grants where id = '${training.id}' for update`);
  const at = `/api/training-grants/${training.id}/invoices`;
  const both = [first, second].map((more) => payer.post(at, { ...anInvoice(training), ...more }));
  await untilWaiting(running.urls.superuserUrl, 2);
  await holder.query('commit');
  await holder.end();
  return Promise.all(both);
}

it('is taken once of two that together are more than what was granted, at once', async () => {
  const answers = await atOnce({ number: 'F-1', amountOre: 300_000 }, { number: 'F-2', amountOre: 300_000 });
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 422]);
  const [row] = await ask<{ sum: number }>(
    running.urls.superuserUrl,
    'select sum(amount_ore)::int as sum from invoices',
  );
  expect(row?.sum).toBe(300_000);
});

it('is taken once of the same number on two trainings at once', async () => {
  const other = await grantedTraining(running, placement);
  const payer = await running.as(PAYER);
  const holder = new Client({ connectionString: running.urls.superuserUrl });
  await holder.connect();
  await holder.query(`begin; select pg_advisory_xact_lock(hashtext('invoice 13748136 f-17a'))`);
  const both = [training, other].map((one) =>
    payer.post(`/api/training-grants/${one.id}/invoices`, anInvoice(one)),
  );
  await untilWaiting(running.urls.superuserUrl, 2);
  await holder.query('commit');
  await holder.end();
  const answers = await Promise.all(both);
  expect(answers.flatMap((answer) => (answer.status === 201 ? [] : codes(answer)))).toEqual(['number-known']);
  await expect(
    ask(
      running.urls.superuserUrl,
      `insert into invoices select gen_random_uuid(), placement_id, training_grant_id, sender_cvr, 'f 17-A', issued_on,
         received_on, ean, order_reference, 1, 0, status, registered_by, registered_at from invoices;
       insert into invoices select gen_random_uuid(), placement_id, training_grant_id, sender_cvr, 'F-17A', issued_on,
         received_on, ean, order_reference, 1, 0, status, registered_by, registered_at from invoices limit 1`,
    ),
  ).rejects.toThrow('one_invoice_per_sender_and_number');
});
