import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import { setPassword } from '../../../src/demo/set-password.js';
import type { PaymentRunView, PaymentView } from '../../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import {
  A_RUN,
  approvedClaim,
  builtRun,
  exportedRun,
  lockedRun,
  readyToPay,
  statusOf,
} from '../../app/payment-steps.js';
import { alsoHolds, CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let payer: ApiClient;
let second: ApiClient;
let placement: ActivePlacement;
let claim: ClaimView;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  payer = await running.as(PAYER);
  second = await running.as(OTHER_PAYER);
  placement = await aPlacement(running);
  claim = await approvedClaim(running, placement);
});
afterEach(() => running.close());

describe('a payment run', () => {
  it('shows what it would pay, and reserves nothing until it is locked', async () => {
    const run = await builtRun(running);

    expect(run).toMatchObject({ reference: 'U-2026-00001', status: 'draft', payments: 1, amountOre: 24_799 });
    expect(await statusOf(payer, claim)).toBe('approved');
    expect(await lockedRun(running)).toMatchObject({ payments: 1, amountOre: 24_799 });
    expect(await statusOf(payer, claim)).toBe('in-payment');
    expect(await payer.read(`/api/payment-runs/${run.id}`)).toMatchObject({ payments: 0 });
  });

  it('pays the months up to its own, and no later ones', async () => {
    await approvedClaim(running, placement, { day: '2026-11-02' });

    expect(await builtRun(running)).toMatchObject({ payments: 1 });
    expect(await builtRun(running, { ...A_RUN, throughMonth: '2026-11' })).toMatchObject({ payments: 2 });
  });

  it('is locked with exactly what was seen', async () => {
    const run = await builtRun(running, { ...A_RUN, throughMonth: '2026-11' });
    await approvedClaim(running, placement, { day: '2026-11-02' });

    const lock = (digest: string | null) =>
      payer.post(`/api/payment-runs/${run.id}/lock`, {}, { 'if-match': `"${digest}"` });
    expect((await lock(run.digest)).status).toBe(412);
    const now = await payer.read<PaymentRunView>(`/api/payment-runs/${run.id}`);
    expect(await lock(now.digest)).toMatchObject({ status: 201, body: { payments: 2, status: 'locked' } });
  });

  it('of nothing is refused with the reason, and makes no file', async () => {
    await lockedRun(running);
    const empty = await builtRun(running);

    const answer = await payer.post(`/api/payment-runs/${empty.id}/lock`);
    expect(codes(answer)).toEqual(['nothing-to-pay']);
    expect(answer.body.errors[0]?.detail).toMatch(/ingen kørsel og ingen fil/);
    expect(await payer.read(`/api/payment-runs/${empty.id}`)).toMatchObject({ status: 'draft', files: [] });
  });

  it('is due on a day when banks pay', async () => {
    const refusedAs = async (dueDay: string) =>
      codes(await payer.post('/api/payment-runs', { ...A_RUN, dueDay }));

    expect(await refusedAs('2026-11-02')).toEqual(['due-day-passed']);
    expect(await refusedAs('2026-11-14')).toEqual(['no-bank-day']);
    expect(await refusedAs('2026-12-24')).toEqual(['no-bank-day']);
    expect(codes(await payer.post('/api/payment-runs', { ...A_RUN, throughMonth: '2026-12' }))).toEqual([
      'month-in-the-future',
    ]);
  });

  it('is cancelled until its files are begun, and its claims go with the next', async () => {
    const run = await lockedRun(running);
    await payer.make(`/api/payment-runs/${run.id}/cancellation`);

    expect(await statusOf(payer, claim)).toBe('approved');
    const next = await exportedRun(running);
    expect(next).toMatchObject({ payments: 1, status: 'exported' });
    expect(codes(await payer.post(`/api/payment-runs/${next.id}/cancellation`))).toEqual(['run-status']);
  });
});

describe('the second person', () => {
  it('releases what another built and locked', async () => {
    const { id } = await lockedRun(running);

    expect(codes(await payer.post(`/api/payment-runs/${id}/release`))).toEqual(['own-run']);
    const { status } = await second.make<PaymentRunView>(`/api/payment-runs/${id}/release`);
    expect(['released', 'exported']).toContain(status);
  });

  it('has decided no claim in it', async () => {
    await alsoHolds(running.database, CASEWORKER, 'payer');
    const { id } = await lockedRun(running);

    const decider = await running.as(CASEWORKER, 'payer');
    expect(codes(await decider.post(`/api/payment-runs/${id}/release`))).toEqual(['decided-a-claim-in-it']);
  });

  it('is no part of a case in it', async () => {
    await alsoHolds(running.database, placement.leaderEmail, 'payer');
    await setPassword(running.database, [placement.leaderEmail], DEMO_PASSWORD, running.clock.now());
    const { id } = await lockedRun(running);

    const leader = await running.as(placement.leaderEmail, 'payer');
    expect(codes(await leader.post(`/api/payment-runs/${id}/release`))).toEqual([
      'takes-part-in-a-case-in-it',
    ]);
  });
});

describe('a payment', () => {
  it('goes to the payee of the claim, on the account of its month and in the year of its due day', async () => {
    const { id } = await lockedRun(running);

    const { items } = await payer.read<{ items: PaymentView[] }>(`/api/payment-runs/${id}/payments`);
    expect(items).toEqual([
      expect.objectContaining({
        position: 1,
        reference: 'U-2026-00001-000001',
        claimId: claim.id,
        amountOre: 24_799,
        account: '5.68.90-017-4.0',
        postingYear: 2026,
        outcome: null,
      }),
    ]);
  });

  it('of last year’s month is posted last year, until the supplementary period ends', async () => {
    running.clock.set('2027-01-28T09:00:00Z');
    payer = await running.as(PAYER);
    const yearOf = async (dueDay: string) => {
      const run = await lockedRun(running, { throughMonth: '2026-12', dueDay });
      const { items } = await payer.read<{ items: PaymentView[] }>(`/api/payment-runs/${run.id}/payments`);
      await payer.make(`/api/payment-runs/${run.id}/cancellation`);
      return items[0]?.postingYear;
    };

    expect(await yearOf('2027-01-29')).toBe(2026);
    expect(await yearOf('2027-02-01')).toBe(2027);
  });
});
