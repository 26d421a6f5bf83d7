import { ExpireClaims } from '../../../src/claims/window/expire-claims.js';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, draft, submit, submitted, work } from '../../app/claim-steps.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { goTo, LAST_DAY, MONTH, setWindow, windowOf } from './window-steps.js';

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp({ now: '2026-10-20T09:00:00Z' });
  await setWindow(running);
});
beforeEach(async () => {
  running.clock.set('2027-09-01T09:00:00Z');
  await expire(); // what the test before left
  running.clock.set('2026-11-03T09:00:00Z');
  placement = await aPlacement(running);
  await work(placement, '2026-10-06', 60);
});
afterAll(() => running.close());

const expire = () => running.app.get(ExpireClaims).run();
/** On another day, signed in anew. */
const on = (now: string) => goTo(running, placement, now);
const claimOf = ({ id }: ClaimView) => placement.leader.read<ClaimView>(`/api/claims/${id}`);

async function minutesLeft({ id, leader }: ActivePlacement): Promise<number | undefined> {
  const [grant] = await leader.read<{ minutesLeft: number }[]>(`/api/placements/${id}/grants`);
  return grant?.minutesLeft;
}

describe('the window of a month', () => {
  it('ends on the next open day where its last day is a Sunday, and counts down to it', async () => {
    expect(await windowOf(placement)).toMatchObject({ lastDay: LAST_DAY, daysLeft: 27 });
    expect(await draft(placement)).toMatchObject({ lastDay: LAST_DAY });
  });

  it('lets a claim in until the end of its last day, and none the day after', async () => {
    const claim = await draft(placement);
    await on('2026-11-30T23:00:00Z'); // midnight in Copenhagen
    const late = await submit(placement, claim);
    await on('2026-11-30T22:59:59Z');
    const inTime = await submit(placement, claim);

    expect([codes(late), late.body.errors[0]?.facts]).toEqual([
      ['too-late'],
      { month: MONTH, lastDay: LAST_DAY },
    ]);
    expect(inTime.status).toBe(201);
  });

  it('is kept by the database, whatever the rules say', async () => {
    const claim = await submitted(placement);
    const again = await aPlacement(running);
    await work(again, '2026-10-06', 60);
    const late = await draft(again);
    const submittedAt = (day: string) => `set status = 'submitted', declared_at = '${day}T09:00:00Z',
      submitted_at = '${day}T09:00:00Z', submitted_by = created_by, amount_ore = 1, payee_cvr = '12345678'`;
    const url = running.urls.superuserUrl;

    await expect(
      ask(url, `update claims ${submittedAt('2026-12-01')} where id = '${late.id}'`),
    ).rejects.toMatchObject({ constraint: 'a_claim_is_submitted_in_its_window' });
    await ask(url, `update claims ${submittedAt(LAST_DAY)} where id = '${late.id}'`);
    await expect(
      ask(url, `update claims set status = 'expired' where id = '${claim.id}'`),
    ).rejects.toMatchObject({ constraint: 'a_claim_expires_after_its_window' });
  });

  it('that is set later changes no month that is over, and a month before the first has none', async () => {
    await setWindow(running, '4.11.2026', '20');

    expect(await windowOf(placement)).toMatchObject({ lastDay: LAST_DAY });
    expect(await windowOf(placement, '2026-11')).toMatchObject({ lastDay: '2026-12-21' });
    const before = await aPlacement(running, { firstDay: '2026-09-01', lastDay: '2027-02-28' });
    expect(await windowOf(before, '2026-09')).toMatchObject({ lastDay: null, daysLeft: null });
  });
});

describe('a claim whose window is closed', () => {
  it('expires however many days the run was missed, once, and its hours are free', async () => {
    const claim = await draft(placement);
    await on('2026-11-30T22:59:00Z');
    expect(await expire()).toBe(0);
    await on('2027-01-20T09:00:00Z');
    expect([await expire(), await expire()]).toEqual([1, 0]);

    expect(await claimOf(claim)).toMatchObject({ status: 'expired', lastDay: LAST_DAY });
    expect(codes(await submit(placement, claim))).toEqual(['claim-status']);
    const again = await placement.leader.post('/api/claims', { placementId: placement.id, month: MONTH });
    expect(codes(again as never)).toEqual(['too-late']);
    const events = await ask(
      running.urls.superuserUrl,
      `select actor_role, details from audit_events where subject_id = '${claim.id}' and what = 'claim.expired'`,
    );
    expect(events).toEqual([{ actor_role: 'system', details: { was: 'draft', lastDay: LAST_DAY } }]);
  });

  it('gives the minutes of a returned claim back to the grant', async () => {
    const tight = await aPlacement(running, { grantedMinutes: 60 });
    await work(tight, '2026-10-06', 60);
    const claim = await submitted(tight);
    await (await running.as(CASEWORKER)).make(`/api/claims/${claim.id}/return`, { because: 'Ret timerne' });
    await goTo(running, tight, '2026-11-30T09:00:00Z');
    expect([await expire(), await minutesLeft(tight)]).toEqual([0, 0]);

    await goTo(running, tight, '2026-12-01T09:00:00Z');
    expect([await expire(), await minutesLeft(tight)]).toEqual([1, 60]);
  });
});

describe('a claim that came back', () => {
  const returnIt = async ({ id }: ClaimView) =>
    (await running.as(CASEWORKER)).make<ClaimView>(`/api/claims/${id}/return`, { because: 'Ret timerne' });

  it('has the days that were left when it was submitted', async () => {
    const claim = await submitted(placement); // 27 days before the last
    await on('2026-12-10T09:00:00Z');
    expect(await expire()).toBe(0);
    expect(await returnIt(claim)).toMatchObject({ status: 'returned', lastDay: '2027-01-06' });

    await on('2027-01-06T09:00:00Z');
    expect(await expire()).toBe(0);
    expect((await submit(placement, claim)).status).toBe(201);
  });

  it('has a fortnight at least, and expires the day after', async () => {
    await on('2026-11-29T09:00:00Z');
    const claim = await submitted(placement);
    await on('2026-12-01T09:00:00Z');
    expect(await returnIt(claim)).toMatchObject({ lastDay: '2026-12-15' });

    await on('2026-12-15T22:00:00Z');
    expect(await expire()).toBe(0);
    await on('2026-12-16T09:00:00Z');
    expect([await expire(), (await claimOf(claim)).status]).toEqual([1, 'expired']);
  });

  it('in refused lines can be claimed anew as long', async () => {
    const claim = await submitted(placement);
    await on('2026-12-10T09:00:00Z');
    await placement.confirmHours();
    const lines = claim.lines.map(({ id }) => ({
      id,
      outcome: 'refused',
      reasonCode: 'other',
      reason: 'Datoen er forkert',
    }));
    const decision = { lines, noHearingBecause: 'party-gave-the-facts' };
    await (await running.as(CASEWORKER)).make(`/api/claims/${claim.id}/decision`, decision);

    expect(await windowOf(placement)).toMatchObject({ lastDay: '2027-01-06' });
    expect((await submit(placement, await draft(placement))).status).toBe(201);
  });
});
