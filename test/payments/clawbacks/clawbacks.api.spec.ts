import { jest } from '@jest/globals';
import { brokenConstraint } from '../../../src/access/database.js';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { RecoveryView } from '../../../src/payments/clawbacks/recovery.view.js';
import type { CorrectionView } from '../../../src/payments/corrections/correction.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { payAll, proposed } from '../../app/correction-steps.js';
import { approvedClaim, exportedRun, readyToPay, SETTINGS, statusOf } from '../../app/payment-steps.js';
import { ADMINISTRATOR, CASEWORKER, OTHER_CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { PageClient } from '../../app/page-client.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let owed: CorrectionView;
let payer: ApiClient;
let caseworker: ApiClient;

/** An hour was paid that was not worked: it is decided that it is paid back. */
beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running, { grantedMinutes: 600 });
  const claim = await approvedClaim(running, placement, { minutes: 120 });
  await payAll(running);
  owed = await anHourLess(claim);
  payer = await running.as(PAYER);
  caseworker = await running.as(CASEWORKER);
});
afterEach(() => running.close());

async function anHourLess(claim: ClaimView): Promise<CorrectionView> {
  const { id } = await proposed(await running.as(CASEWORKER), claim, { minutes: 60 });
  const waived = { outcome: 'approved', noHearingBecause: 'party-gave-the-facts' };
  return (await running.as(OTHER_CASEWORKER)).make(`/api/corrections/${id}/decision`, waived);
}

function recover(differently: object = {}) {
  const input = { kind: 'payment', amountOre: owed.outstandingOre, day: '2026-11-03', ...differently };
  return payer.post<CorrectionView>(`/api/corrections/${owed.id}/recoveries`, input);
}

async function setOffSwitchedOn(): Promise<void> {
  running.clock.set('2026-11-03T09:01:00Z');
  await (await running.as(ADMINISTRATOR)).ask('PUT', '/api/payment-settings', { ...SETTINGS, setOff: true });
}

describe('what is to be paid back', () => {
  it('is invoiced once, by a number of its own', async () => {
    const invoice = { invoiceNumber: 'F-1001', invoicedDay: '2026-11-03' };
    await payer.make(`/api/corrections/${owed.id}/invoice`, invoice);
    expect(codes(await payer.post(`/api/corrections/${owed.id}/invoice`, invoice))).toEqual([
      'invoiced-already',
    ]);
    expect(await payer.read(`/api/corrections/${owed.id}`)).toMatchObject({ invoiceNumber: 'F-1001' });
  });

  it('comes back in parts, to the last øre and no further', async () => {
    expect((await recover({ amountOre: 1 })).body).toMatchObject({ status: 'partly-recovered' });
    expect((await recover({ amountOre: owed.outstandingOre })).status).toBe(422);
    expect((await recover({ amountOre: owed.outstandingOre - 1 })).body).toMatchObject({
      status: 'recovered',
      outstandingOre: 0,
    });
    expect((await recover({ amountOre: 1 })).status).toBe(422);
  });

  it('is owed again where a payment had not come, which is taken back whole and once', async () => {
    await recover({ amountOre: 1 });
    await recover({ amountOre: owed.outstandingOre - 1 });
    const at = `/api/corrections/${owed.id}/recoveries`;
    const payments = await payer.read<RecoveryView[]>(at);
    const [first, rest] = payments.toSorted((one, other) => one.amountOre - other.amountOre);
    const takeBack = (recovery?: RecoveryView) =>
      payer.post<CorrectionView>(`${at}/taken-back`, { recoveryId: recovery?.id, reason: 'Anden debitor' });

    expect((await takeBack(rest)).body).toMatchObject({
      status: 'partly-recovered',
      outstandingOre: owed.outstandingOre - 1,
    });
    expect(codes((await takeBack(rest)) as never)).toEqual(['taken-back-already']);
    expect((await takeBack(first)).body).toMatchObject({
      status: 'approved',
      outstandingOre: owed.outstandingOre,
    });
    const all = await payer.read<RecoveryView[]>(at);
    expect(all.map(({ kind, isTakenBack }) => [kind, isTakenBack])).toEqual([
      ['payment', true],
      ['payment', true],
      ['taken-back', false],
      ['taken-back', false],
    ]);
    expect(codes((await takeBack(all[3])) as never)).toEqual(['not-a-payment']);
    expect((await recover()).body).toMatchObject({ status: 'recovered' });
  });

  it('is taken back once where two do so at once', async () => {
    await recover();
    const at = `/api/corrections/${owed.id}/recoveries`;
    const [payment] = await payer.read<RecoveryView[]>(at);
    const takeBack = () => payer.post(`${at}/taken-back`, { recoveryId: payment?.id, reason: 'En fejl' });

    const held = `grants where placement_id = '${placement.id}'`;
    const both = await allAtOnce(running, held, [takeBack, takeBack]);

    expect(both.map(({ status }) => status)).toEqual([201, 422]);
  });

  it('tells the leader of the claim that pays less, whosever course it was', async () => {
    await setOffSwitchedOn();
    const neighbour = await aPlacement(running);
    const theirs = await approvedClaim(running, neighbour, { minutes: 120 });
    await ask(
      running.urls.superuserUrl,
      'set session_replication_role = replica',
      `update claims set payee_cvr = (select payee_cvr from claims where id = '${owed.claimId}') where id = '${theirs.id}'`,
    );
    await recover({ kind: 'set-off', claimId: theirs.id, day: undefined, amountOre: 100 });
    const told = async (email: string) =>
      (await (await PageClient.of(running, email)).get(`/krav/${theirs.id}`)).text;

    expect(await told(neighbour.leaderEmail)).toContain('er modregnet i det, arbejdsgiveren skylder');
    expect(await told(neighbour.leaderEmail)).not.toContain(owed.reference);
    expect(await told(CASEWORKER)).toContain(owed.reference);
  });

  it('is given up by a caseworker, with a reason', async () => {
    await recover({ amountOre: 1 });
    const waiver = { amountOre: owed.outstandingOre - 1, reason: 'Arbejdsgiveren er gået konkurs' };
    expect((await payer.post(`/api/corrections/${owed.id}/waiver`, waiver)).status).toBe(403);
    const decider = await running.as(OTHER_CASEWORKER);
    expect(codes(await decider.post(`/api/corrections/${owed.id}/waiver`, waiver))).toEqual([
      'own-correction',
    ]);
    expect(await caseworker.make(`/api/corrections/${owed.id}/waiver`, waiver)).toMatchObject({
      status: 'waived',
      outstandingOre: 0,
    });
  });

  it('is set off in a later claim only where that is switched on, and the claim pays so much less', async () => {
    const later = await approvedClaim(running, placement, { day: '2026-10-07', minutes: 120 });
    const setOff = { kind: 'set-off', claimId: later.id, day: undefined };
    expect(codes((await recover(setOff)) as never)).toEqual(['set-off-is-off']);
    await setOffSwitchedOn();
    expect((await recover(setOff)).body).toMatchObject({ status: 'recovered' });

    const run = await exportedRun(running);
    expect(run.amountOre).toBe((later.amountOre ?? 0) - owed.outstandingOre);
    expect(await statusOf(payer, later)).toBe('in-payment');
  });

  it('settles a claim that it takes the whole of', async () => {
    const later = await approvedClaim(running, placement, { day: '2026-10-07', minutes: 60 });
    await setOffSwitchedOn();
    await recover({ kind: 'set-off', claimId: later.id, day: undefined });

    expect(await statusOf(payer, later)).toBe('settled');
  });

  it('is set off against no other employer, and in no claim that is being paid', async () => {
    await setOffSwitchedOn();
    const stranger = await approvedClaim(running, await aPlacement(running), { minutes: 120 });
    const against = (claim: ClaimView) => recover({ kind: 'set-off', claimId: claim.id, day: undefined });
    expect(codes((await against(stranger)) as never)).toEqual(['claim-takes-no-set-off']);
    const later = await approvedClaim(running, placement, { day: '2026-10-07', minutes: 120 });
    await exportedRun(running);
    expect(codes((await against(later)) as never)).toEqual(['claim-takes-no-set-off']);
  });

  it('is recovered once where two write it down at once', async () => {
    const both = await Promise.all([recover(), recover()]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 422]));
    const [row] = await ask<{ ore: number }>(
      running.urls.superuserUrl,
      'select sum(amount_ore)::int as ore from recoveries',
    );
    expect(row?.ore).toBe(owed.outstandingOre);
  });

  it('is no more than the database knows of, whatever is asked of it', async () => {
    const { id: personId } = await payer.read<{ id: string }>('/api/me');
    const write = (amount: number) =>
      running.database
        .asActor({ personId, role: 'payer' }, (tx) =>
          tx.query(
            `insert into recoveries (id, correction_id, kind, amount_ore, day, registered_by, registered_at)
             values (gen_random_uuid(), $1, 'payment', $2, '2026-11-03', $3, now())`,
            [owed.id, amount, personId],
          ),
        )
        .then(() => null, brokenConstraint);
    expect(await write(owed.outstandingOre + 1)).toBe('no_more_is_recovered_than_corrected');
    expect(await write(owed.outstandingOre)).toBeNull();
  });
});
