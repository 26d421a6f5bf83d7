/** Payees that go on in others between the decision and the payment. */
import { jest } from '@jest/globals';
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { EmployerView } from '../../src/employers/employer.view.js';
import type { PaymentView } from '../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../app/api-client.js';
import { type ActivePlacement, aPlacement, aWorkplace } from '../app/builders.js';
import { codes } from '../app/claim-steps.js';
import { approvedClaim, builtRun, exportedRun, lockedRun, readyToPay } from '../app/payment-steps.js';
import { CASEWORKER, CONSULTANT, PAYER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;
let claim: ClaimView;
let seller: EmployerView;
let buyer: EmployerView;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  consultant = await running.as(CONSULTANT);
  placement = await aPlacement(running);
  claim = await approvedClaim(running, placement);
  seller = await consultant.read(`/api/employers/${placement.employerId}`);
  buyer = await consultant.read(`/api/employers/${(await aWorkplace(running)).employerId}`);
});
afterEach(() => running.close());

function goOn(kind: 'sale' | 'merger'): Promise<{ id: string }> {
  const workplaceIds = kind === 'sale' ? [placement.workplaceId] : [];
  const input = { kind, firstDay: '2026-11-03', cvr: buyer.cvr, workplaceIds };
  return consultant.make(`/api/employers/${seller.id}/successions`, input);
}

async function paid(): Promise<PaymentView | undefined> {
  const { id } = await lockedRun(running);
  const { items } = await (
    await running.as(PAYER)
  ).read<{ items: PaymentView[] }>(`/api/payment-runs/${id}/payments`);
  return items[0];
}

it('a claim of the seller is paid to the seller, and not by the P-number that the buyer has now', async () => {
  await goOn('sale');

  expect(await paid()).toMatchObject({ payeeCvr: seller.cvr, payeePNumber: null });
});

it('a claim is paid by P-number to whoever has the workplace', async () => {
  expect(await paid()).toMatchObject({
    payeeCvr: seller.cvr,
    payeePNumber: expect.stringMatching(/^\d{10}$/),
  });
});

it('a claim is paid to whom the payee was merged into, and a hold follows it there', async () => {
  const hold = { untilDay: '2026-12-01', reason: 'Vi venter', cvr: seller.cvr };
  const { id } = await (await running.as(CASEWORKER)).make('/api/payment-holds', hold);
  await goOn('merger');
  expect(await builtRun(running)).toMatchObject({ payments: 0, staying: 1 });

  await (await running.as(PAYER)).post(`/api/payment-holds/${id}/lift`);
  expect(await paid()).toMatchObject({ claimId: claim.id, payeeCvr: buyer.cvr });
});

it('an employer that a run is about to pay is not held without a word', async () => {
  const { reference } = await lockedRun(running);

  const held = await (
    await running.as(CASEWORKER)
  ).post('/api/payment-holds', { untilDay: '2026-12-01', reason: 'Vi venter', cvr: seller.cvr });
  expect(codes(held)).toEqual(['payee-is-in-a-run']);
  expect(held.body.errors[0]?.detail).toContain(reference);
});

it('a merger under which money was paid is not annulled', async () => {
  const merger = await goOn('merger');
  await exportedRun(running);

  const answer = await consultant.post(`/api/successions/${merger.id}/annulment`, { because: 'En fejl' });
  expect(answer.status).toBe(422);
});
