import { Client } from 'pg';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import { ExpireClaims } from '../../../src/claims/window/expire-claims.js';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import { setPassword } from '../../../src/demo/set-password.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, draft, submit, work } from '../../app/claim-steps.js';
import { alsoHolds, CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { untilWaiting } from '../../database/until-waiting.js';
import { asCaseworker, askFor, give, goTo, LAST_DAY, reopen, setWindow, windowOf } from './window-steps.js';

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp({ now: '2026-10-20T09:00:00Z' });
  await setWindow(running);
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  placement = await aPlacement(running);
  await work(placement, '2026-10-06', 60);
});
afterAll(() => running.close());

const expire = () => running.app.get(ExpireClaims).run();
const on = (now: string) => goTo(running, placement, now);
const claimOf = ({ id }: ClaimView) => placement.leader.read<ClaimView>(`/api/claims/${id}`);
const answer = (asked: string | undefined, body: object) =>
  asCaseworker(running, `/api/claim-postponements/${asked}/answer`, body);

describe('a postponement', () => {
  it('is asked for by the leader and answered by a caseworker, and nothing expires meanwhile', async () => {
    const claim = await draft(placement);
    await on(`${LAST_DAY}T09:00:00Z`);
    expect((await askFor(placement)).status).toBe(201);
    const [asked] = (await windowOf(placement)).postponements;
    expect(asked).toMatchObject({ outcome: null, because: 'Mentoren har været syg' });

    await on('2026-12-03T09:00:00Z');
    await expire();
    expect((await claimOf(claim)).status).toBe('draft');
    expect(codes(await submit(placement, claim))).toEqual(['too-late']);
    expect((await answer(asked?.id, { outcome: 'granted', lastDay: '2026-12-18' })).status).toBe(201);

    expect(await windowOf(placement)).toMatchObject({ lastDay: '2026-12-18', daysLeft: 15 });
    expect((await submit(placement, claim)).status).toBe(201);
  });

  it('that is refused lets the claim expire, and is not asked for again', async () => {
    const claim = await draft(placement);
    await askFor(placement);
    const [asked] = (await windowOf(placement)).postponements;
    expect(codes(await answer(asked?.id, { outcome: 'refused' }))).toEqual(['decision-reason-missing']);
    expect((await answer(asked?.id, { outcome: 'refused', because: 'Ingen grund' })).status).toBe(201);
    expect(codes(await answer(asked?.id, { outcome: 'granted', lastDay: '2026-12-18' }))).toEqual([
      'postponement-decided',
    ]);
    expect(codes(await askFor(placement))).toEqual(['postponement-refused']);

    await on('2026-12-01T09:00:00Z');
    await expire();
    expect((await claimOf(claim)).status).toBe('expired');
  });

  it('is given by a caseworker once for a month, and never twice', async () => {
    expect((await give(running, placement, '2026-12-18')).status).toBe(201);

    expect(codes(await give(running, placement, '2026-12-22'))).toEqual(['postponed-already']);
    expect(codes(await askFor(placement))).toEqual(['postponed-already']);
    expect(await windowOf(placement)).toMatchObject({ lastDay: '2026-12-18', postponements: [{}] });
  });

  it('of two clicks at the same moment is one', async () => {
    const asked = await allAtOnce(running, `placements where id = '${placement.id}'`, [
      () => askFor(placement),
      () => askFor(placement),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([201, 422]);
    const [waiting] = (await windowOf(placement)).postponements;

    const yes = { outcome: 'granted', lastDay: '2026-12-18' };
    const no = { outcome: 'refused', because: 'Ingen grund' };
    const answers = await allAtOnce(running, `placements where id = '${placement.id}'`, [
      () => answer(waiting?.id, yes),
      () => answer(waiting?.id, no),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 422]);
    expect(await windowOf(placement)).toMatchObject({ lastDay: '2026-12-18', postponements: [{}] });
  });

  it('is for months with a window alone, and for the leader of the case', async () => {
    const before = await aPlacement(running, { firstDay: '2026-09-01', lastDay: '2027-02-28' });
    expect(codes(await askFor(before, '2026-09'))).toEqual(['no-window']);
    expect(codes(await askFor(placement, '2026-12'))).toEqual(['month-in-the-future']);
    expect((await askFor({ ...placement, leader: before.leader })).status).toBe(404);
  });
});

describe('a month whose window is closed', () => {
  it('is opened again by a caseworker, with a reason that the leader reads', async () => {
    const claim = await draft(placement);
    expect(codes(await reopen(running, placement, '2026-12-18'))).toEqual(['window-open']);
    await on('2026-12-01T09:00:00Z');
    await expire();
    expect(codes(await give(running, placement, '2026-12-18'))).toEqual(['window-closed']);
    expect((await reopen(running, placement, '2026-12-18')).status).toBe(201);

    expect(await windowOf(placement)).toMatchObject({
      lastDay: '2026-12-18',
      reopenings: [{ because: 'Arket lå hos os', lastDay: '2026-12-18' }],
    });
    expect((await claimOf(claim)).status).toBe('expired');
    expect((await submit(placement, await draft(placement))).status).toBe(201);
  });

  it('is opened once by two clicks at the same moment', async () => {
    await on('2026-12-01T09:00:00Z');
    const opened = await allAtOnce(running, `placements where id = '${placement.id}'`, [
      () => reopen(running, placement, '2026-12-18'),
      () => reopen(running, placement, '2026-12-18'),
    ]);
    expect(opened.map(({ status }) => status)).toEqual([201, 422]);
    expect((await windowOf(placement)).reopenings).toHaveLength(1);
  });

  it('is opened by nobody who takes part in the case', async () => {
    await on('2026-12-01T09:00:00Z');
    const { leaderEmail, id } = placement;
    await alsoHolds(running.database, leaderEmail, 'caseworker');
    await setPassword(running.database, [leaderEmail], DEMO_PASSWORD, running.clock.now());
    await on('2026-12-01T09:00:00Z');
    const body = { month: '2026-10', lastDay: '2026-12-18', because: 'Arket lå hos mig' };
    const both = await running.as(leaderEmail, 'caseworker');
    expect(codes(await both.post(`/api/placements/${id}/claim-reopenings`, body))).toEqual(['own-window']);
    const leader = await running.as(leaderEmail, 'leader');
    expect((await leader.post(`/api/placements/${id}/claim-reopenings`, body)).status).toBe(403);
    expect((await reopen(running, placement, '2026-12-18')).status).toBe(201);
  });
});

describe('a submission at the same moment as the expiry', () => {
  it('finds the claim expired where the expiry came first', async () => {
    const claim = await draft(placement);
    await placement.confirmHours();
    await on('2026-11-30T22:59:59Z');
    const run = new Client({ connectionString: running.urls.superuserUrl });
    await run.connect();
    await run.query('begin');
    await run.query("select set_config('limstift.today', '2026-12-01', true)");
    await run.query('select expire_claims(10)');

    const late = placement.leader.post<never>(`/api/claims/${claim.id}/submission`, { declaration: true });
    await untilWaiting(running.urls.superuserUrl, 1);
    await run.query('commit');
    await run.end();

    expect(codes(await late)).toEqual(['claim-status']);
    expect((await claimOf(claim)).status).toBe('expired');
  });

  it('goes through where it came first, and the expiry passes it by', async () => {
    const claim = await draft(placement);
    await placement.confirmHours();
    await on('2026-11-30T22:59:59Z');
    const held = new Client({ connectionString: running.urls.superuserUrl });
    await held.connect();
    await held.query('begin');
    await held.query('select from grants where id = $1 for update', [placement.grantId]);
    const sent = placement.leader.post<ClaimView>(`/api/claims/${claim.id}/submission`, {
      declaration: true,
    });
    await untilWaiting(running.urls.superuserUrl, 1);
    running.clock.set('2026-11-30T23:00:00Z');
    await expire(); // waits for nobody
    await held.query('commit');
    await held.end();

    expect((await sent).body).toMatchObject({ status: 'submitted' });
    await expire();
    expect((await claimOf(claim)).status).toBe('submitted');
  });

  it('and two runs at the same time, lets each claim expire once', async () => {
    const claims = [await draft(placement), await draft(await aPlacement(running))];
    await on('2026-12-01T09:00:00Z');
    await Promise.all([expire(), expire()]);
    await expire();
    const caseworker = await running.as(CASEWORKER);
    for (const { id } of claims) {
      expect(await caseworker.read(`/api/claims/${id}`)).toMatchObject({ status: 'expired' });
    }
  });
});
