import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { GrantView } from '../../src/grants/grant.view.js';
import { type ActivePlacement, aMentor, aPlacement, WAGE_COST } from '../app/builders.js';
import { codes, draft, submit, work } from '../app/claim-steps.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-12-01T09:00:00Z' });
});
afterAll(() => running?.close());

const grantsOf = ({ id, leader }: ActivePlacement) =>
  leader.read<GrantView[]>(`/api/placements/${id}/grants`);

describe('a mentor replaced in the middle of a month', () => {
  it('leaves a claim of two lines, two wage costs and one balance', async () => {
    const placement = await aPlacement(running, { grantedMinutes: 600 });
    const { id, leader, workplaceId } = placement;
    await work(placement, '2026-11-05', 240);
    const { mentorId, mentor } = await aMentor(running, workplaceId, 'Nora Ny');
    await leader.make(`/api/placements/${id}/mentor`, { mentorId, firstDay: '2026-11-16' });
    const dearer = { ...WAGE_COST, wage: { amountOre: 40_000_00, per: 'month' } };
    const cost = await leader.make(`/api/placements/${id}/wage-costs`, {
      firstDay: '2026-11-16',
      ...dearer,
    });
    const caseworker = await running.as(CASEWORKER);
    await caseworker.make(`/api/wage-costs/${cost.id}/decision`, { outcome: 'approved' });
    await work({ ...placement, mentor }, '2026-11-18', 360);

    const claim = await draft(placement, '2026-11');
    expect((await submit(placement, claim)).status).toBe(201);
    const { lines, amountOre } = await leader.read<ClaimView>(`/api/claims/${claim.id}`);
    expect(lines).toMatchObject([
      { mentorId: placement.mentorId, minutes: 240, wageCostOre: 24_799, amountOre: 99_196 },
      { mentorId, wageCostId: cost.id, minutes: 360, wageCostOre: 30_912, amountOre: 185_472 },
    ]);
    expect(new Set(lines.map(({ grantId }) => grantId))).toEqual(new Set([placement.grantId]));
    expect(amountOre).toBe(99_196 + 185_472);
    expect(await grantsOf(placement)).toMatchObject([{ claimedMinutes: 600, minutesLeft: 0 }]);
  });
});

describe('a month with two grants', () => {
  async function withTwoGrants(): Promise<ActivePlacement & { secondId: string }> {
    const placement = await aPlacement(running, { lastDay: '2026-11-14', grantedMinutes: 300 });
    const { id } = placement;
    const consultant = await running.as(CONSULTANT);
    const caseworker = await running.as(CASEWORKER);
    const { version } = await consultant.read<{ version: number }>(`/api/placements/${id}`);
    const days = { firstDay: '2026-10-01', lastDay: '2027-03-31' };
    await consultant.ask('PUT', `/api/placements/${id}/days`, days, { 'if-match': `"${version}"` });
    const second = await consultant.make(`/api/placements/${id}/grants`, {
      firstDay: '2026-11-15',
      lastDay: '2027-03-31',
      grantedMinutes: 120,
      beyondOrdinary: 'Stadig daglig støtte',
      decisiveBecause: 'Ny vurdering: ellers holder det ikke',
      beganBeforeBecause: 'Støtten kunne ikke afbrydes',
    });
    await consultant.make(`/api/grants/${second.id}/recommendation`);
    await caseworker.make(`/api/grants/${second.id}/decision`, { outcome: 'granted', reason: 'Opfyldt' });
    return { ...placement, secondId: second.id };
  }

  it('has a line for each, by the day of the hours', async () => {
    const placement = await withTwoGrants();
    await work(placement, '2026-11-13', 60);
    await work(placement, '2026-11-16', 120);

    const claim = await draft(placement, '2026-11');
    expect((await submit(placement, claim)).status).toBe(201);
    const { lines } = await placement.leader.read<ClaimView>(`/api/claims/${claim.id}`);
    expect(lines.map(({ grantId, minutes }) => [grantId, minutes])).toEqual([
      [placement.grantId, 60],
      [placement.secondId, 120],
    ]);
  });

  it('carries nothing over from the first, however much is left of it', async () => {
    const placement = await withTwoGrants();
    await work(placement, '2026-11-16', 121);

    expect(codes(await submit(placement, await draft(placement, '2026-11')))).toEqual(['grant-exceeded']);
    const left = (await grantsOf(placement)).map(({ minutesLeft }) => minutesLeft);
    expect(left.toSorted((a, b) => a - b)).toEqual([120, 300]);
  });
});
