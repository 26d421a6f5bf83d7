import { jest } from '@jest/globals';
import type { PaymentRunView, PaymentView } from '../../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { approvedClaim, builtRun, lockedRun, readyToPay, SETTINGS } from '../../app/payment-steps.js';
import { ADMINISTRATOR, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let payer: ApiClient;

beforeEach(async () => {
  running = await startApp();
  payer = await running.as(PAYER);
  await approvedClaim(running, await aPlacement(running));
});
afterEach(() => running.close());

async function accountUsed(): Promise<string | undefined> {
  const { id } = await lockedRun(running);
  const { items } = await payer.read<{ items: PaymentView[] }>(`/api/payment-runs/${id}/payments`);
  await payer.make(`/api/payment-runs/${id}/cancellation`);
  return items[0]?.account;
}

function account(facts: object) {
  return payer.make('/api/accounts', { firstMonth: '2026-01', ...facts });
}

describe('a claim', () => {
  it('without an account stays behind', async () => {
    expect(await builtRun(running)).toMatchObject({ payments: 0, staying: 1 });
  });

  it('is posted on the account that fits it best', async () => {
    await readyToPay(running);
    expect(await accountUsed()).toBe('5.68.90-017-4.0');
    const [claim] = await ask<{ basis: string }>(
      running.urls.superuserUrl,
      'select legal_basis as basis from claims',
    );
    await account({ account: 'by-law', legalBasis: claim?.basis });
    expect(await accountUsed()).toBe('by-law');
    await ask(running.urls.superuserUrl, `update mentee_particulars set target_group = 'Sygedagpenge'`);
    await account({ account: 'by-group', targetGroup: 'Sygedagpenge' });
    expect(await accountUsed()).toBe('by-group');
    await account({ account: 'by-both', targetGroup: 'Sygedagpenge', legalBasis: claim?.basis });
    await account({ account: 'of-others', targetGroup: 'Revalidend', legalBasis: claim?.basis });
    expect(await accountUsed()).toBe('by-both');
  });

  it('is posted by its own month, on the newest account of it', async () => {
    await readyToPay(running);
    await account({ account: 'from-october', firstMonth: '2026-10' });
    const later = await account({ account: 'from-november', firstMonth: '2026-11' });
    expect(await accountUsed()).toBe('from-october');

    expect(codes(await payer.post(`/api/accounts/${later.id}/end`, { lastMonth: '2026-10' }))).toEqual([
      'ends-before-it-begins',
    ]);
  });

  it('keeps the account that it was locked with', async () => {
    await readyToPay(running);
    const { id } = await lockedRun(running);
    const [first] = await payer.read<{ id: string }[]>('/api/accounts');
    await payer.make(`/api/accounts/${first?.id}/end`, { lastMonth: '2026-09' });

    const { items } = await payer.read<{ items: PaymentView[] }>(`/api/payment-runs/${id}/payments`);
    expect(items[0]?.account).toBe('5.68.90-017-4.0');
    await payer.make(`/api/payment-runs/${id}/cancellation`);
    expect(await builtRun(running)).toMatchObject({ payments: 0, staying: 1 });
  });
});

describe('an account', () => {
  it('begins in a month that is not taken, and is ended once', async () => {
    const { id } = await account({ account: 'one' });
    const again = await payer.post('/api/accounts', { firstMonth: '2026-01', account: 'two' });
    expect(codes(again)).toEqual(['account-of-month-exists']);
    await payer.make(`/api/accounts/${id}/end`, { lastMonth: '2026-12' });
    expect(codes(await payer.post(`/api/accounts/${id}/end`, { lastMonth: '2027-01' }))).toEqual([
      'account-has-ended',
    ]);
  });
});

describe('how the organisation pays', () => {
  it('is needed for a run, and set with an account and a bank that exist', async () => {
    await account({ account: 'one' });
    const { id } = await builtRun(running);
    expect(codes(await payer.post(`/api/payment-runs/${id}/lock`))).toEqual(['no-payment-settings']);

    const administrator = await running.as(ADMINISTRATOR);
    const set = (facts: object) =>
      administrator.ask('PUT', '/api/payment-settings', { ...SETTINGS, ...facts });
    for (const wrong of [
      { debtorIban: 'DK5000400440116244' },
      { debtorIban: 'SE4550000000058398257466' },
      { debtorBic: 'DABASESX' },
      { supplementaryUntil: '02-30' },
    ]) {
      expect((await set(wrong)).status).toBe(422);
    }
    expect((await set({ debtorIban: 'dk50 0040 0440 1162 43' })).body).toEqual({
      ...SETTINGS,
      setOff: false,
      eanNumbers: null,
    });
    expect((await payer.make<PaymentRunView>(`/api/payment-runs/${id}/lock`)).status).toBe('locked');
  });
});
