import type { ClaimView } from '../../src/claims/claim.view.js';
import type { TimeEntryView } from '../../src/hours/time-entry.view.js';
import { ifMatch } from '../app/api-client.js';
import { aPlacement } from '../app/builders.js';
import { PARTY_KNOWS, codes, draft, submit, submitted, work } from '../app/claim-steps.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-12-01T09:00:00Z' });
});
afterAll(() => running.close());

describe('a claim that is read', () => {
  it('has the worth of its hours as they are now, and why it was returned only until it is answered', async () => {
    const placement = await aPlacement(running);
    const entry = await work(placement, '2026-10-06', 60);
    const claim = await draft(placement);
    const read = () => placement.leader.read<ClaimView>(`/api/claims/${claim.id}`);
    const listed = async () =>
      (await placement.leader.read<{ items: ClaimView[] }>(`/api/claims?placementId=${placement.id}`)).items;
    expect([(await read()).amountOre, (await listed())[0]?.amountOre]).toEqual([24_799, null]);

    await placement.leader.make(`/api/claims/${claim.id}/submission`, { declaration: true });
    expect((await listed())[0]?.amountOre).toBe(24_799);
    await (await running.as(CASEWORKER)).make(`/api/claims/${claim.id}/return`, { because: 'Ret timerne' });
    const change = { day: '2026-10-06', start: '08:00', minutes: 30, activity: 'job-training' };
    await placement.mentor.ask('PUT', `/api/time-entries/${entry.id}`, change, ifMatch(entry));
    expect(await read()).toMatchObject({ amountOre: 12_400, returnedBecause: 'Ret timerne' });

    await placement.leader.make(`/api/claims/${claim.id}/submission`, { declaration: true });
    expect(await read()).toMatchObject({ amountOre: 12_400, returnedBecause: null });
  });

  it('holds no hours once it is refused, those that are never paid among them', async () => {
    const placement = await aPlacement(running);
    await work(placement, '2026-10-06', 60);
    const transport = { day: '2026-10-06', start: '10:00', minutes: 60, activity: 'transport' };
    const unpaid = await placement.mentor.make<TimeEntryView>(
      `/api/placements/${placement.id}/time-entries`,
      transport,
    );
    const claim = await submitted(placement);
    const refusal = { outcome: 'refused', reasonCode: 'hours-not-documented', reason: 'Udokumenteret' };
    const lines = claim.lines.map(({ id }) => ({ id, ...refusal }));
    await (await running.as(CASEWORKER)).make(`/api/claims/${claim.id}/decision`, { lines, ...PARTY_KNOWS });

    const path = `/api/time-entries/${unpaid.id}`;
    expect((await placement.mentor.ask('DELETE', path, undefined, ifMatch(unpaid))).status).toBe(204);
  });
});

describe('hours that were forgotten', () => {
  it('come in a claim more for the same month, and leave the decided one as it was', async () => {
    const placement = await aPlacement(running, { grantedMinutes: 90 });
    const caseworker = await running.as(CASEWORKER);
    await work(placement, '2026-10-06', 60);
    const first = await submitted(placement);
    await caseworker.make(`/api/claims/${first.id}/decision`, {
      lines: first.lines.map(({ id }) => ({ id, outcome: 'approved' })),
    });
    await work(placement, '2026-10-07', 30);

    const more = await submitted(placement);

    expect([more.month, more.amountOre, more.reference === first.reference]).toEqual([
      '2026-10',
      12_400,
      false,
    ]);
    expect(await placement.leader.read(`/api/claims/${first.id}`)).toMatchObject({
      status: 'approved',
      amountOre: 24_799,
    });
  });
});

describe('what is submitted or decided', () => {
  it('is what was seen: a draft, until any of its hours is another', async () => {
    const placement = await aPlacement(running);
    await work(placement, '2026-10-06', 60);
    const seen = await draft(placement);
    const answer = await placement.leader.get(`/api/claims/${seen.id}`);
    expect(answer.headers['etag']).toBe(`"${seen.version}"`);
    await work(placement, '2026-10-07', 300);
    const path = `/api/claims/${seen.id}/submission`;
    const submitAsSeen = (claim: ClaimView) =>
      placement.leader.post(path, { declaration: true }, ifMatch(claim));

    expect((await submitAsSeen(seen)).status).toBe(412);
    const now = await placement.leader.read<ClaimView>(`/api/claims/${seen.id}`);
    expect((await submitAsSeen(now)).status).toBe(201);
  });

  it('is what was seen: the lines of a claim, which are others once it was returned and has other hours', async () => {
    const placement = await aPlacement(running);
    const caseworker = await running.as(CASEWORKER);
    await work(placement, '2026-10-06', 60);
    const seen = await submitted(placement);
    await caseworker.make(`/api/claims/${seen.id}/return`, { because: 'Der mangler timer' });
    await work(placement, '2026-10-07', 450);
    await submit(placement, seen);
    const decide = ({ lines }: ClaimView, headers = {}) =>
      caseworker.post(
        `/api/claims/${seen.id}/decision`,
        { lines: lines.map(({ id }) => ({ id, outcome: 'approved' })) },
        headers,
      );

    expect(codes(await decide(seen))).toContain('line-unknown');
    const now = await caseworker.read<ClaimView>(`/api/claims/${seen.id}`);
    expect((await decide(now, ifMatch(seen))).status).toBe(412);
    expect((await decide(now, ifMatch(now))).status).toBe(201);
  });
});
