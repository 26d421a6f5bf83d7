import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { PaymentHoldView } from '../../../src/payments/holds/payment-hold.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { approvedClaim, builtRun, exportedRun, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let caseworker: ApiClient;
let placement: ActivePlacement;
let claim: ClaimView;
const HOLD = { untilDay: '2026-11-05', reason: 'Vi venter på en lønseddel' };

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  caseworker = await running.as(CASEWORKER);
  placement = await aPlacement(running);
  claim = await approvedClaim(running, placement);
  await approvedClaim(running, await aPlacement(running), { minutes: 120 });
});
afterEach(() => running.close());

async function cvrOf({ employerId }: ActivePlacement): Promise<string> {
  return (await caseworker.read<{ cvr: string }>(`/api/employers/${employerId}`)).cvr;
}

describe('a claim that is held back', () => {
  it('stays behind until its day has passed, and others go', async () => {
    await caseworker.make(`/api/claims/${claim.id}/hold`, HOLD);
    expect(await builtRun(running)).toMatchObject({ payments: 1, staying: 1, amountOre: 49_598 });

    running.clock.set('2026-11-05T20:00:00Z');
    expect(await builtRun(running)).toMatchObject({ payments: 1, staying: 1 });
    running.clock.set('2026-11-06T09:00:00Z');
    expect(await builtRun(running)).toMatchObject({ payments: 2, staying: 0 });
  });

  it('goes once it is let go, by caseworkers and by those who pay', async () => {
    const { id } = await caseworker.make<PaymentHoldView>(`/api/claims/${claim.id}/hold`, HOLD);
    expect((await (await running.as(PAYER)).post(`/api/payment-holds/${id}/lift`)).status).toBe(204);

    expect(await builtRun(running)).toMatchObject({ payments: 2 });
    expect(codes(await caseworker.post(`/api/payment-holds/${id}/lift`))).toEqual(['hold-is-lifted']);
    expect(await caseworker.read('/api/payment-holds')).toEqual([]);
  });

  it('is held until another day by a hold that replaces the first', async () => {
    await caseworker.make(`/api/claims/${claim.id}/hold`, HOLD);
    await caseworker.make(`/api/claims/${claim.id}/hold`, { ...HOLD, untilDay: '2026-12-01' });

    const holds = await caseworker.read<PaymentHoldView[]>('/api/payment-holds');
    expect(holds).toEqual([expect.objectContaining({ claimId: claim.id, untilDay: '2026-12-01' })]);
  });

  it('is not held once it has gone', async () => {
    await exportedRun(running);
    const answer = await caseworker.post(`/api/claims/${claim.id}/hold`, HOLD);
    expect(codes(answer)).toEqual(['claim-is-in-a-run']);
  });
});

describe('an employer that is held back', () => {
  it('is paid nothing, and others are', async () => {
    await caseworker.make('/api/payment-holds', { ...HOLD, cvr: await cvrOf(placement) });

    expect(await builtRun(running)).toMatchObject({ payments: 1, staying: 1, amountOre: 49_598 });
  });

  it('is known', async () => {
    const answer = await caseworker.post('/api/payment-holds', { ...HOLD, cvr: '13748136' });
    expect(codes(answer)).toEqual(['payee-unknown']);
  });
});
