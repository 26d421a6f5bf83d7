import { jest } from '@jest/globals';
import { brokenConstraint } from '../../../src/access/database.js';
import type { Role } from '../../../src/access/role.js';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { HearingView } from '../../../src/hearings/hearing.view.js';
import type { CorrectionView } from '../../../src/payments/corrections/correction.view.js';
import type { PaymentView } from '../../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, submitted, work } from '../../app/claim-steps.js';
import { payAll, proposed, right } from '../../app/correction-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approvedClaim, exportedRun, lockedRun, readyToPay, statusOf } from '../../app/payment-steps.js';
import { ask } from '../../database/ask.js';
import { alsoHolds, CASEWORKER, CONSULTANT, OTHER_CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let claim: ClaimView;
let consultant: ApiClient;
let caseworker: ApiClient;
let other: ApiClient;
let payer: ApiClient;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running, { grantedMinutes: 600 });
  claim = await approvedClaim(running, placement, { minutes: 120 });
  consultant = await running.as(CONSULTANT);
  caseworker = await running.as(CASEWORKER);
  other = await running.as(OTHER_CASEWORKER);
  payer = await running.as(PAYER);
});
afterEach(() => running.close());

async function correctionNow({ id }: CorrectionView): Promise<CorrectionView> {
  return (await running.as(PAYER)).read(`/api/corrections/${id}`);
}

async function balanceOf(): Promise<number | undefined> {
  const grants = 'select minutes_claimed(id) as minutes from grants';
  return (await ask<{ minutes: number }>(running.urls.superuserUrl, grants))[0]?.minutes;
}

/** The constraint by which the database refuses it to somebody in a role, whatever the application thinks. */
async function refusedInSql(client: ApiClient, role: Role, statement: string): Promise<string | null> {
  const { id: personId } = await client.read<{ id: string }>('/api/me');
  return running.database
    .asActor({ personId, role }, (tx) => tx.query(statement))
    .then(
      () => null,
      (error: unknown) => brokenConstraint(error) ?? String(error),
    );
}

async function frontPageOf(email: string): Promise<string> {
  return (await (await PageClient.of(running, email)).get('/')).text;
}

const HEARD = { facts: 'Vagtplanen siger, at mentoren var syg den 6. oktober.' };
const APPROVE = { outcome: 'approved' };

describe('a correction upwards', () => {
  it('is approved by a second person, and goes with the next run under its own number', async () => {
    await payAll(running);
    const more = await proposed(consultant, claim, { minutes: 150 });
    expect(more).toMatchObject({ status: 'proposed', minutes: 30, reference: 'R-2026-00001' });
    expect(codes(await consultant.post(`/api/corrections/${more.id}/decision`, APPROVE))).toEqual([
      'caseworkers-decide',
      'own-correction',
    ]);
    await other.make(`/api/corrections/${more.id}/decision`, APPROVE);

    const run = await exportedRun(running);
    expect(run).toMatchObject({ payments: 1, amountOre: more.amountOre });
    const { items } = await payer.read<{ items: PaymentView[] }>(`/api/payment-runs/${run.id}/payments`);
    expect(items).toMatchObject([{ claimId: claim.id, correctionId: more.id }]);
    const csv = (await payer.get(`/api/payment-runs/${run.id}/files/csv`)).bytes.toString();
    expect(csv).toContain(more.reference);
    expect((await correctionNow(more)).status).toBe('in-payment');
    expect(await statusOf(payer, claim)).toBe('paid');

    running.clock.set('2026-11-10T09:00:00Z');
    await (await running.as(PAYER)).make(`/api/payment-runs/${run.id}/settlement`);
    expect((await correctionNow(more)).status).toBe('paid');
    expect(await balanceOf()).toBe(150);
  });

  it('is refused where the grant does not reach, also where it was used meanwhile', async () => {
    expect(
      codes(await consultant.post(`/api/claims/${claim.id}/corrections`, right(claim, { minutes: 601 }))),
    ).toEqual(['grant-exceeded']);
    const all = await proposed(consultant, claim, { minutes: 600 });
    await work(placement, '2026-10-07', 60);
    await submitted(placement);
    expect(codes(await other.post(`/api/corrections/${all.id}/decision`, APPROVE))).toEqual([
      'grant-exceeded-meanwhile',
    ]);
  });
});

describe('a correction downwards', () => {
  it('is heard by a second person, decided after the deadline, and owed', async () => {
    await payAll(running);
    const less = await proposed(caseworker, claim, { minutes: 90 });
    expect(codes(await caseworker.post(`/api/corrections/${less.id}/hearing`, HEARD))).toEqual([
      'own-correction',
    ]);
    expect(codes(await other.post(`/api/corrections/${less.id}/decision`, APPROVE))).toEqual(['not-heard']);
    await other.make(`/api/corrections/${less.id}/hearing`, HEARD);
    expect(codes(await other.post(`/api/corrections/${less.id}/decision`, APPROVE))).toEqual([
      'hearing-open',
    ]);

    running.clock.set('2026-11-20T09:00:00Z');
    other = await running.as(OTHER_CASEWORKER);
    const decided = await other.make<CorrectionView>(`/api/corrections/${less.id}/decision`, APPROVE);
    expect(decided).toMatchObject({ status: 'approved', outstandingOre: -less.amountOre });
    expect(await balanceOf()).toBe(90);
  });

  it('is decided before the deadline where the leader has answered', async () => {
    await payAll(running);
    const less = await proposed(caseworker, claim, { minutes: 90 });
    expect(await frontPageOf(OTHER_CASEWORKER)).toContain(`Tag stilling til regulering ${less.reference}`);
    expect(await frontPageOf(CASEWORKER)).not.toContain(less.reference);
    expect(await frontPageOf(placement.leaderEmail)).not.toContain(less.reference);
    await other.make(`/api/corrections/${less.id}/hearing`, HEARD);
    expect(await frontPageOf(placement.leaderEmail)).toContain(
      `Læs partshøringen om reguleringen ${less.reference}`,
    );
    expect(await frontPageOf(OTHER_CASEWORKER)).not.toContain(less.reference);
    const hearing = await hearingOf(less);
    await placement.leader.make(`/api/hearings/${hearing?.id}/answer`, { answer: 'Det er rigtigt' });

    expect(await frontPageOf(OTHER_CASEWORKER)).toContain('Lederen er hørt.');
    await other.make(`/api/corrections/${less.id}/decision`, APPROVE);
    expect((await correctionNow(less)).status).toBe('approved');
  });

  it('is known to nobody outside before the hearing, in any door', async () => {
    const less = await proposed(caseworker, claim, { minutes: 90 });
    const { leader, mentor } = placement;
    expect((await leader.get(`/api/corrections/${less.id}`)).status).toBe(404);
    expect((await mentor.get(`/api/corrections/${less.id}`)).status).toBe(403);
    expect(await leader.read(`/api/claims/${claim.id}/corrections`)).toEqual([]);
    expect(JSON.stringify(await leader.read(`/api/claims/${claim.id}`))).not.toContain(less.reference);
    expect(JSON.stringify(await leader.read(`/api/placements/${placement.id}/case`))).not.toContain(less.id);

    await other.make(`/api/corrections/${less.id}/hearing`, HEARD);
    expect(await leader.read(`/api/corrections/${less.id}`)).toMatchObject({ status: 'hearing' });
    expect((await mentor.get(`/api/corrections/${less.id}`)).status).toBe(403);
  });

  it('keeps its claim out of runs until it is decided, and is then taken from what the claim pays', async () => {
    const less = await proposed(caseworker, claim, { minutes: 90 });
    const { going, staying } = await due();
    expect([going, staying]).toEqual([0, 1]);
    await other.make(`/api/corrections/${less.id}/decision`, {
      ...APPROVE,
      noHearingBecause: 'party-gave-the-facts',
    });
    expect(await correctionNow(less)).toMatchObject({ status: 'recovered', outstandingOre: 0 });

    const run = await exportedRun(running);
    expect(run.amountOre).toBe((claim.amountOre ?? 0) + less.amountOre);
  });

  it('is taken from what the claim pays where its run comes to nothing', async () => {
    const run = await lockedRun(running);
    const less = await proposed(caseworker, claim, { minutes: 90 });
    const waived = { ...APPROVE, noHearingBecause: 'party-gave-the-facts' };
    await other.make(`/api/corrections/${less.id}/decision`, waived);
    expect((await correctionNow(less)).status).toBe('approved');
    await payer.make(`/api/payment-runs/${run.id}/cancellation`);

    expect((await correctionNow(less)).status).toBe('recovered');
    expect((await exportedRun(running)).amountOre).toBe((claim.amountOre ?? 0) + less.amountOre);
  });

  it('settles a claim of which nothing is left', async () => {
    const none = await proposed(caseworker, claim, { minutes: 0 });
    const waived = { ...APPROVE, noHearingBecause: 'party-gave-the-facts' };
    await other.make(`/api/corrections/${none.id}/decision`, waived);

    expect(await statusOf(payer, claim)).toBe('settled');
    expect(await due()).toMatchObject({ going: 0, staying: 0 });
  });

  it('is taken back by whoever proposed it, and the claim goes on', async () => {
    const less = await proposed(consultant, claim, { minutes: 90 });
    await consultant.make(`/api/corrections/${less.id}/decision`, { outcome: 'rejected', reason: 'En fejl' });
    expect(await due()).toMatchObject({ going: 1 });
    expect((await placement.leader.get(`/api/corrections/${less.id}`)).status).toBe(404);
  });
});

describe('corrections of one claim', () => {
  it('come one after the other, each from what stands then', async () => {
    const first = await proposed(consultant, claim, { minutes: 150 });
    expect(
      codes(await caseworker.post(`/api/claims/${claim.id}/corrections`, right(claim, { minutes: 100 }))),
    ).toEqual(['correction-open']);
    await other.make(`/api/corrections/${first.id}/decision`, APPROVE);
    const second = await proposed(consultant, claim, { minutes: 120 });

    expect(second.amountOre).toBe(-first.amountOre);
    expect(second.lines).toMatchObject([{ minutesBefore: 150, minutesAfter: 120 }]);
  });

  it('are released by nobody who proposed or decided them', async () => {
    await payAll(running);
    const more = await proposed(consultant, claim, { minutes: 150 });
    await other.make(`/api/corrections/${more.id}/decision`, APPROVE);
    const run = await payer.make<{ id: string }>('/api/payment-runs', {
      throughMonth: '2026-10',
      dueDay: '2026-11-10',
    });
    await payer.make(`/api/payment-runs/${run.id}/lock`);
    const { id: personId } = await other.read<{ id: string }>('/api/me');
    const release = `update payment_runs set status = 'released', released_at = now(), released_by = '${personId}'
      where id = '${run.id}'`;
    expect(await refusedInSql(other, 'payer', release)).toBe('nobody_releases_what_they_decided');
    await alsoHolds(running.database, OTHER_CASEWORKER, 'payer');
    const decider = await running.as(OTHER_CASEWORKER, 'payer');
    expect(codes(await decider.post(`/api/payment-runs/${run.id}/release`))).toEqual([
      'decided-a-claim-in-it',
    ]);
    await (await running.as(OTHER_PAYER)).make(`/api/payment-runs/${run.id}/release`);
  });

  it('are agreed to and decided by a second person, whatever is asked of the database', async () => {
    const less = await proposed(caseworker, claim, { minutes: 90 });
    const { id: own } = await caseworker.read<{ id: string }>('/api/me');
    const { id: second } = await other.read<{ id: string }>('/api/me');
    const approve = (by: string) =>
      `update corrections set status = 'approved', decided_by = '${by}', decided_at = now(), legal_basis = 'LAB'
       where id = '${less.id}'`;
    const hear = (by: string) =>
      `update corrections set status = 'hearing', agreed_by = '${by}', agreed_at = now() where id = '${less.id}'`;

    expect(await refusedInSql(caseworker, 'caseworker', approve(own))).toBe(
      'a_second_person_decides_a_correction',
    );
    expect(await refusedInSql(caseworker, 'caseworker', approve(second))).toBe('corrections_move_lawfully');
    expect(await refusedInSql(caseworker, 'caseworker', hear(own))).toBe(
      'a_second_person_agrees_to_a_correction',
    );
    expect(await refusedInSql(other, 'caseworker', approve(second))).toBe(
      'a_correction_downwards_is_heard_first',
    );
    const pay = `update corrections set status = 'recovered' where id = '${less.id}'`;
    expect(await refusedInSql(other, 'caseworker', pay)).toBe('corrections_move_lawfully');
  });

  it('may be complained of by the leader once decided', async () => {
    await payAll(running);
    const less = await proposed(caseworker, claim, { minutes: 90 });
    const waived = { ...APPROVE, noHearingBecause: 'party-gave-the-facts' };
    await other.make(`/api/corrections/${less.id}/decision`, waived);
    const complaint = await placement.leader.make(`/api/corrections/${less.id}/complaint`, {
      text: 'Mentoren var der',
    });

    expect(complaint).toMatchObject({ ofDecision: 'correction-decided', subjectKind: 'correction' });
  });
});

async function hearingOf({ id }: CorrectionView): Promise<HearingView | undefined> {
  return (await placement.leader.read<HearingView[]>(`/api/corrections/${id}/hearings`))[0];
}

async function due(): Promise<{ going: number; staying: number }> {
  const run = await payer.make<{ id: string; payments: number; staying: number }>('/api/payment-runs', {
    throughMonth: '2026-10',
    dueDay: '2026-11-10',
  });
  await payer.make(`/api/payment-runs/${run.id}/cancellation`);
  return { going: run.payments, staying: run.staying };
}

it('corrects no line that was refused, as its hours are free', async () => {
  await work(placement, '2026-10-08', 60);
  const refused = await submitted(placement);
  const [line] = refused.lines;
  await caseworker.make(`/api/claims/${refused.id}/decision`, {
    lines: [{ id: line?.id, outcome: 'refused', reasonCode: 'other', reason: 'Nej' }],
    noHearingBecause: 'party-gave-the-facts',
  });
  expect(
    codes(await caseworker.post(`/api/claims/${refused.id}/corrections`, right(refused, { minutes: 30 }))),
  ).toEqual(['claim-not-approved']);
});
