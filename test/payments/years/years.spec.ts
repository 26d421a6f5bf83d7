import { jest } from '@jest/globals';
import type { PaymentYearView } from '../../../src/payments/years/year.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import type { RecoveryView } from '../../../src/payments/clawbacks/recovery.view.js';
import { proposed } from '../../app/correction-steps.js';
import { submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approve, approvedClaim, exportedRun, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, OTHER_CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { grantedTraining, registered, takesInvoices } from '../../app/training-steps.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running);
});
afterEach(() => running.close());

const NOTHING_BACK = { paidBackOre: 0, setOffOre: 0, waivedOre: 0, owedOre: 0 };

async function itIs(instant: string): Promise<void> {
  running.clock.set(instant);
  placement.leader = await running.as(placement.leaderEmail);
  placement.mentor = await running.as(placement.mentorEmail);
}

async function year(number: number): Promise<PaymentYearView> {
  return (await running.as(PAYER)).read(`/api/payment-years/${number}`);
}

async function paid(run: { throughMonth: string; dueDay: string }): Promise<void> {
  const { id } = await exportedRun(running, run);
  await itIs(`${run.dueDay}T09:00:00Z`);
  await (await running.as(PAYER)).make(`/api/payment-runs/${id}/settlement`);
}

describe('a year', () => {
  it('is what was posted in it, by account, and what of it was unpaid at its end', async () => {
    await approvedClaim(running, placement);
    await paid({ throughMonth: '2026-10', dueDay: '2026-11-10' });
    await itIs('2026-12-30T09:00:00Z');
    await approvedClaim(running, placement, { day: '2026-11-05', minutes: 120 });
    await work(placement, '2026-12-10', 30);
    const late = await submitted(placement, '2026-12');

    expect((await year(2026)).accrued).toEqual([
      { month: '2026-11', approvedOre: 49_598, undecidedOre: 0 },
      { month: '2026-12', approvedOre: 0, undecidedOre: 12_400 },
    ]);

    await itIs('2027-01-20T09:00:00Z');
    await approve(running, late);
    await paid({ throughMonth: '2026-12', dueDay: '2027-01-27' });
    expect(await year(2026)).toEqual({
      invoices: { paidOre: 0, waitingTrainingOre: 0 },
      returned: [],
      postings: [],
      recovered: NOTHING_BACK,
      year: 2026,
      accounts: [
        {
          account: '5.68.90-017-4.0',
          payments: 3,
          sentOre: 86_797,
          paidOre: 86_797,
          notPaidOre: 0,
          waitingOre: 0,
        },
      ],
      accrued: [
        { month: '2026-11', approvedOre: 49_598, undecidedOre: 0 },
        { month: '2026-12', approvedOre: 0, undecidedOre: 12_400 },
      ],
    });
    expect(await year(2027)).toEqual({
      year: 2027,
      accounts: [],
      accrued: [],
      invoices: { paidOre: 0, waitingTrainingOre: 0 },
      returned: [],
      postings: [],
      recovered: NOTHING_BACK,
    });
  });

  it('had paid what came back after it ended, and not what came back before', async () => {
    await approvedClaim(running, placement);
    await approvedClaim(running, await aPlacement(running));
    await paid({ throughMonth: '2026-10', dueDay: '2026-12-29' });
    expect((await year(2026)).accrued).toEqual([]);
    await itIs('2027-01-05T09:00:00Z');
    const payer = await running.as(PAYER);
    const [run] = (await payer.read<{ items: { id: string }[] }>('/api/payment-runs')).items;
    const cameBack = (position: number, returnedDay: string) =>
      payer.make(`/api/payment-runs/${run?.id}/payments/${position}/return`, {
        returnedDay,
        reason: 'Lukket',
      });

    const account = { account: '5.68.90-017-4.0', payments: 2, sentOre: 49_598, waitingOre: 0 };
    await cameBack(1, '2027-01-04');
    const closed = await year(2026);
    expect(closed.accrued).toEqual([]);
    expect(closed.accounts).toEqual([{ ...account, paidOre: 49_598, notPaidOre: 0 }]);
    expect(closed.returned).toEqual([]);
    expect((await year(2027)).returned).toEqual([
      { account: '5.68.90-017-4.0', payments: 1, returnedOre: 24_799 },
    ]);
    const page = await (await PageClient.of(running, PAYER)).get('/udbetalinger/aar/2027');
    expect(page.text).toContain('Penge fra tidligere år, der kom retur');

    await cameBack(2, '2026-12-30');
    const after = await year(2026);
    expect(after.accrued).toEqual([{ month: '2026-10', approvedOre: 24_799, undecidedOre: 0 }]);
    expect(after.accounts).toEqual([{ ...account, paidOre: 24_799, notPaidOre: 24_799 }]);
    expect((await year(2027)).returned).toHaveLength(1);

    await payer.make(`/api/payment-runs/${run?.id}/payments/1/return/taken-back`, { reason: 'Nej' });
    expect((await year(2027)).returned).toEqual([]);
  });

  it('says what came back in it, was set off or given up, and what was owed when it ended', async () => {
    const claim = await approvedClaim(running, placement, { minutes: 120 });
    await paid({ throughMonth: '2026-10', dueDay: '2026-11-10' });
    const { id } = await proposed(await running.as(CASEWORKER), claim, { minutes: 60 });
    const decided = { outcome: 'approved', noHearingBecause: 'party-gave-the-facts' };
    await (await running.as(OTHER_CASEWORKER)).make(`/api/corrections/${id}/decision`, decided);
    const back = (kroner: number, day: string) => ({ kind: 'payment', amountOre: kroner * 100, day });
    const payer = await running.as(PAYER);
    const at = `/api/corrections/${id}/recoveries`;
    await payer.make(at, back(100, '2026-11-10'));
    await payer.make(at, back(40, '2026-11-10'));
    const [, forty] = (await payer.read<RecoveryView[]>(at)).toSorted(
      (one, other) => other.amountOre - one.amountOre,
    );
    await payer.make(`${at}/taken-back`, { recoveryId: forty?.id, reason: 'Anden debitor' });
    await itIs('2027-01-20T09:00:00Z');
    await (await running.as(PAYER)).make(at, back(47, '2027-01-20'));
    const waiver = { amountOre: 799, reason: 'Konkurs' };
    await (await running.as(CASEWORKER)).make(`/api/corrections/${id}/waiver`, waiver);

    expect((await year(2026)).recovered).toEqual({ ...NOTHING_BACK, paidBackOre: 10_000, owedOre: 14_799 });
    const page = await (await PageClient.of(running, PAYER)).get('/udbetalinger/aar/2026');
    expect(page.text).toContain('147,99 kr. manglede ved årets slutning.');
    expect((await year(2027)).recovered).toEqual({
      ...NOTHING_BACK,
      paidBackOre: 4_700,
      waivedOre: 799,
      owedOre: 9_300,
    });
  });

  it('says which invoices of training waited when it ended, whatever became of them since', async () => {
    await itIs('2026-12-28T09:00:00Z');
    await takesInvoices(running);
    const training = await grantedTraining(running, placement, { priceOre: 700_000 });
    const made = async (number: string, amountOre: number) =>
      (await registered(running, training, { number, amountOre, vatOre: 0 })).id;
    const paidAt = async (id: string, paidOn: string) => {
      await (await running.as(CASEWORKER)).make(`/api/invoices/${id}/attestation`);
      await (
        await running.as(PAYER)
      ).make(`/api/invoices/${id}/payment`, { voucher: id.slice(0, 8), paidOn });
    };
    await paidAt(await made('F-1', 10_000), '2026-12-28');
    const rejectedInTime = await made('F-2', 20_000);
    const caseworker = await running.as(CASEWORKER);
    await caseworker.make(`/api/invoices/${rejectedInTime}/rejection`, { because: 'Forkert' });
    const paidLate = await made('F-3', 40_000);
    const rejectedLate = await made('F-4', 80_000);
    await made('F-5', 160_000);
    expect((await year(2026)).invoices).toEqual({ paidOre: 10_000, waitingTrainingOre: 280_000 });

    await itIs('2027-01-05T09:00:00Z');
    await paidAt(paidLate, '2027-01-04');
    const because = 'Kurset blev aflyst';
    await (await running.as(CASEWORKER)).make(`/api/invoices/${rejectedLate}/rejection`, { because });
    await registered(running, training, { number: 'F-6', receivedOn: '2027-01-04', amountOre: 320_000 });
    expect((await year(2026)).invoices).toEqual({ paidOre: 10_000, waitingTrainingOre: 280_000 });
    expect((await year(2027)).invoices).toEqual({ paidOre: 40_000, waitingTrainingOre: 480_000 });
  });

  it('is shown to whoever pays, and to nobody else than auditors', async () => {
    const payer = await PageClient.of(running, PAYER);
    expect((await payer.get('/udbetalinger/aar/2026')).text).toContain('Intet er ført i året.');
    expect((await payer.get('/udbetalinger/aar/x')).status).toBe(404);
    expect((await (await running.as(CASEWORKER)).get('/api/payment-years/2026')).status).toBe(403);
  });
});
