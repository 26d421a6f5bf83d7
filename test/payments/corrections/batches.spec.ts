import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { CorrectionView } from '../../../src/payments/corrections/correction.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { payAll, proposed } from '../../app/correction-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approvedClaim, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(180_000);

let running: RunningApp;
let placements: ActivePlacement[];
let claims: ClaimView[];

/** Three employers were paid by the same wage cost an hour, and a ceiling should have been lower. */
beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placements = [await aPlacement(running), await aPlacement(running), await aPlacement(running)];
  claims = [];
  for (const placement of placements) claims.push(await approvedClaim(running, placement, { minutes: 120 }));
  await payAll(running);
});
afterEach(() => running.close());

const LOWER = { what: 'ceiling', firstMonth: '2026-10', lastMonth: '2026-10', rightOre: 20_000 };
const REASON = 'Loftet var sat for højt';

async function batchOf(input: object): Promise<{ id: string; correctionIds: string[] }> {
  return (await running.as(CASEWORKER)).make('/api/correction-batches', { reason: REASON, ...input });
}

async function corrections(ids: string[]): Promise<CorrectionView[]> {
  const payer = await running.as(PAYER);
  return Promise.all(ids.map((id) => payer.read<CorrectionView>(`/api/corrections/${id}`)));
}

describe('a rate that was wrong for many', () => {
  it('is shown line by line before anything is proposed', async () => {
    const caseworker = await PageClient.of(running, CASEWORKER);
    const query = 'what=ceiling&firstMonth=2026-10&lastMonth=2026-10&rightOre=200,00';
    const { text } = await caseworker.get(`/reguleringer/mange?${query}`);
    for (const { reference } of claims) expect(text).toContain(reference);
    expect(text).toContain('3 krav: ');
    expect(text).toContain('Foreslå 3 reguleringer');
    const payer = await running.as(PAYER);
    expect(await payer.read('/api/corrections')).toMatchObject({ items: [] });
  });

  it('becomes a correction of each claim, that nobody outside knows of', async () => {
    const { correctionIds } = await batchOf(LOWER);
    const found = await corrections(correctionIds);
    expect(found.map(({ amountOre, status }) => [amountOre, status])).toEqual(
      claims.map(({ amountOre }) => [40_000 - (amountOre ?? 0), 'proposed']),
    );
    for (const [at, { leader }] of placements.entries()) {
      expect(await leader.read(`/api/claims/${claims[at]?.id}/corrections`)).toEqual([]);
    }
  });

  it('is of one wage cost where that was wrong', async () => {
    const [line] = claims[0]?.lines ?? [];
    const more = {
      what: 'wage-cost',
      wageCostId: line?.wageCostId,
      rightOre: (line?.wageCostOre ?? 0) + 100,
    };
    const { correctionIds } = await batchOf(more);
    expect(await corrections(correctionIds)).toMatchObject([{ claimId: claims[0]?.id, amountOre: 200 }]);
  });

  it('is proposed once where two find it at once', async () => {
    const caseworker = await running.as(CASEWORKER);
    const other = await running.as(OTHER_CASEWORKER);
    const batch = { ...LOWER, reason: REASON };
    const both = await Promise.all(
      [caseworker, other].map((one) => one.post('/api/correction-batches', batch)),
    );
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 422]));
  });

  it('leaves a claim that is corrected already to be looked at by hand', async () => {
    await proposed(await running.as(CONSULTANT), claims[0] as ClaimView, { minutes: 60 });
    const { correctionIds } = await batchOf(LOWER);
    expect(correctionIds).toHaveLength(2);
  });

  it('is agreed to by a second person in one go, and every leader is heard on their own', async () => {
    const { id, correctionIds } = await batchOf(LOWER);
    const path = `/reguleringer/mange/${id}/tiltraedelse`;
    const other = await PageClient.of(running, OTHER_CASEWORKER);
    expect((await other.post(path, { facts: '' })).status).toBe(422);
    const facts = 'Byrådet satte loftet til 200 kr. fra 1. oktober.';
    await other.post(path, { facts, _key: 'one press of the button' });

    expect((await corrections(correctionIds)).map(({ status }) => status)).toEqual([
      'hearing',
      'hearing',
      'hearing',
    ]);
    const [first, second] = placements;
    const [own] = await (first as ActivePlacement).leader.read<CorrectionView[]>(
      `/api/claims/${claims[0]?.id}/corrections`,
    );
    expect(own?.status).toBe('hearing');
    expect((await (second as ActivePlacement).leader.get(`/api/corrections/${own?.id}`)).status).toBe(404);
    const again = await other.post(path, { facts: 'Igen' });
    expect(again.status).toBe(303);
  });

  it('is refused to whoever proposed it, and nothing is sent', async () => {
    const { id, correctionIds } = await batchOf(LOWER);
    const own = await PageClient.of(running, CASEWORKER);
    await own.post(`/reguleringer/mange/${id}/tiltraedelse`, { facts: 'Byrådet satte loftet.' });
    expect((await corrections(correctionIds)).every(({ status }) => status === 'proposed')).toBe(true);
  });

  it('changes nothing where the rate was right', async () => {
    const caseworker = await running.as(CASEWORKER);
    const high = { ...LOWER, rightOre: 900_000, reason: REASON };
    expect(codes(await caseworker.post('/api/correction-batches', high))).toEqual(['nothing-is-wrong']);
    const another = { ...LOWER, wrongOre: 30_000, reason: REASON };
    expect(codes(await caseworker.post('/api/correction-batches', another))).toEqual(['nothing-is-wrong']);
    const turned = { ...LOWER, firstMonth: '2026-11', reason: REASON };
    expect(codes(await caseworker.post('/api/correction-batches', turned))).toEqual(['months-turned-around']);
    const { firstMonth: _none, ...missing } = { ...LOWER, reason: REASON };
    expect(codes(await caseworker.post('/api/correction-batches', missing))).toEqual(['months-missing']);
    const unknown = { what: 'wage-cost', wageCostId: claims[0]?.id, rightOre: 100, reason: REASON };
    expect(codes(await caseworker.post('/api/correction-batches', unknown))).toEqual(['wage-cost-unknown']);
    const none = { what: 'wage-cost', rightOre: 100, reason: REASON };
    expect(codes(await caseworker.post('/api/correction-batches', none))).toEqual(['wage-cost-missing']);
  });
});
