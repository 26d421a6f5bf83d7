import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { SampledClaimView, SampleView } from '../../../src/payments/sampling/sample.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { payAll } from '../../app/correction-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approvedClaim, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, OTHER_CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(240_000);

const DRAW = { year: 2026, sharePercent: 10, seed: 'hest' };

let running: RunningApp;
let placement: ActivePlacement;
let claim: ClaimView;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running, { grantedMinutes: 600 });
  claim = await approvedClaim(running, placement, { minutes: 120 });
  await payAll(running);
  running.clock.set('2027-01-04T09:00:00Z');
});
afterEach(() => running.close());

async function drawnOnce(): Promise<{ sample: SampleView; sampled: SampledClaimView }> {
  const payer = await running.as(PAYER);
  const sample = await payer.make<SampleView>('/api/samples', DRAW);
  const { items } = await payer.read<{ items: SampledClaimView[] }>(`/api/samples/${sample.id}/claims`);
  const [sampled] = items;
  if (sampled === undefined) throw new Error('nothing was drawn');
  return { sample, sampled };
}

it('is drawn once of a year that is over, and of nothing that is not paid', async () => {
  const payer = await running.as(PAYER);
  expect(codes(await payer.post('/api/samples', { ...DRAW, year: 2027 }))).toEqual(['year-not-over']);
  expect(codes(await payer.post('/api/samples', { ...DRAW, year: 2025 }))).toEqual(['nothing-paid']);

  const { sample, sampled } = await drawnOnce();
  expect(sample).toMatchObject({ ...DRAW, claims: 1, amountOre: claim.amountOre, paidOre: claim.amountOre });
  expect(sample.progress).toEqual({ asked: 1, documented: 0, accepted: 0, faulty: 0 });
  expect(sampled).toMatchObject({ claimId: claim.id, status: 'asked', deadlineDay: '2027-01-18' });
  expect(codes(await payer.post('/api/samples', DRAW))).toEqual(['already-drawn']);
});

it('is drawn once of two who draw at once, and the other is told so', async () => {
  const [one, other] = [await PageClient.of(running, PAYER), await PageClient.of(running, OTHER_CASEWORKER)];
  const typed = { year: '2026', sharePercent: '10', seed: 'hest' };
  const [first, second] = await allAtOnce(running, `claims where id = '${claim.id}'`, [
    () => one.post('/udbetalinger/stikproever', typed),
    () => other.post('/udbetalinger/stikproever', { ...typed, seed: 'ko' }),
  ]);
  expect(first?.location).toMatch(/^\/udbetalinger\/stikproever\//);
  expect(second?.status).toBe(422);
  expect(second?.text).toContain('Stikprøven for 2026 er allerede udtaget.');
  expect(await ask(running.urls.superuserUrl, 'select seed from samples')).toEqual([{ seed: 'hest' }]);
  const asked = "select from audit_events where what = 'sampled-claim.asked'";
  expect(await ask(running.urls.superuserUrl, asked)).toHaveLength(1);
});

it('is documented by the leader, and assessed by another than whoever decided', async () => {
  const { sample, sampled } = await drawnOnce();
  const other = await running.as(OTHER_CASEWORKER);
  const leader = await running.as(placement.leaderEmail);
  const at = `/api/sampled-claims/${sampled.id}`;
  const fault = { outcome: 'faulty', words: 'En time for meget' };
  expect(codes(await other.post(`${at}/assessment`, fault))).toEqual(['waits-for-documentation']);
  const page = await PageClient.of(running, placement.leaderEmail);
  expect((await page.get('/')).text).toContain(`Send dokumentation for kravet ${claim.reference}`);
  expect((await page.get(`/krav/${claim.id}`)).text).toMatch(/Stikprøve ?: Venter på arbejdsgiveren\./);

  expect(await leader.make(`${at}/documentation`, { answer: 'Lønseddel og vagtplan' })).toMatchObject({
    status: 'documented',
    answer: 'Lønseddel og vagtplan',
  });
  expect(codes(await leader.post(`${at}/documentation`, { answer: 'Igen' }))).toEqual(['already-documented']);
  expect((await page.get('/')).text).not.toContain('Send dokumentation');
  expect(codes(await (await running.as(CASEWORKER)).post(`${at}/assessment`, fault))).toEqual([
    'own-decision',
  ]);
  expect(codes(await other.post(`${at}/assessment`, { outcome: 'faulty' }))).toEqual(['words-missing']);
  expect(await other.make(`${at}/assessment`, fault)).toMatchObject({ status: 'faulty' });
  expect(codes(await other.post(`${at}/assessment`, fault))).toEqual(['already-assessed']);
  const now = await other.read<SampleView>(`/api/samples/${sample.id}`);
  expect(now.progress).toEqual({ asked: 0, documented: 0, accepted: 0, faulty: 1 });
});

it('is assessed without an answer once the deadline has passed, in words, and leaves its events', async () => {
  const { sampled } = await drawnOnce();
  running.clock.set('2027-01-19T09:00:00Z');
  const other = await running.as(OTHER_CASEWORKER);
  const at = `/api/sampled-claims/${sampled.id}/assessment`;
  expect(codes(await other.post(at, { outcome: 'accepted' }))).toEqual(['words-missing']);
  await other.make(at, { outcome: 'accepted', words: 'Lønsedlen kom på papir' });

  const events = await ask<{ what: string }>(
    running.urls.superuserUrl,
    `select what from audit_events where what like 'sample%' order by happened_at, what`,
  );
  expect(events.map(({ what }) => what)).toEqual([
    'sample.drawn',
    'sampled-claim.asked',
    'sampled-claim.accepted',
  ]);
});

it('is another employer’s to nobody outside', async () => {
  const { sampled } = await drawnOnce();
  const stranger = await aPlacement(running);
  const leader = await running.as(stranger.leaderEmail);
  const answer = { answer: 'Lønseddel' };
  expect((await leader.post(`/api/sampled-claims/${sampled.id}/documentation`, answer)).status).toBe(404);
  expect((await leader.get(`/api/samples/${sampled.sampleId}`)).status).toBe(403);
  const own = await running.as(placement.leaderEmail);
  await own.make(`/api/sampled-claims/${sampled.id}/documentation`, answer);
});

describe('on its pages', () => {
  it('is drawn by a form that keeps what was typed, and says what is wrong beside the field', async () => {
    const payer = await PageClient.of(running, PAYER);
    const empty = await payer.get('/udbetalinger/stikproever');
    expect(empty.text).toContain('Der er ikke udtaget nogen stikprøve endnu.');
    expect(empty.html).toMatch(/name="seed"[^>]*value="[0-9a-f]{16}"/);
    const typed = { year: '2026', sharePercent: 'lidt', seed: 'hest' };
    const refused = await payer.post('/udbetalinger/stikproever', typed);
    expect([refused.status, refused.html.includes('value="lidt"')]).toEqual([422, true]);
    expect(refused.text).toContain('Skriv andelen som en procent over 0 og højst 100');
    const early = await payer.post('/udbetalinger/stikproever', {
      ...typed,
      year: '2027',
      sharePercent: '10',
    });
    expect([early.status, early.text]).toEqual([422, expect.stringContaining('2027 er ikke slut.')]);

    const made = await payer.post('/udbetalinger/stikproever', { ...typed, sharePercent: '12,5 %' });
    const shown = await payer.get(made.location ?? '');
    expect(shown.text).toContain('1 af 1 krav mangler at blive vurderet.');
    expect(shown.text).toContain(claim.reference);
    expect((await payer.get('/udbetalinger/stikproever')).text).toContain('12,5');
  });

  it('takes the answer of the leader and the assessment, with a way to a correction', async () => {
    const { sampled } = await drawnOnce();
    const at = `/stikproever/${sampled.id}`;
    const leader = await PageClient.of(running, placement.leaderEmail);
    const empty = await leader.post(`${at}/dokumentation`, { answer: ' ' });
    expect([empty.status, empty.text]).toEqual([
      422,
      expect.stringContaining('Skriv kort, hvad du har lagt'),
    ]);
    expect((await leader.post(`${at}/dokumentation`, { answer: 'Lønseddel' })).location).toBe(at);

    expect((await (await PageClient.of(running, CASEWORKER)).get(at)).text).toContain('Du har selv afgjort');
    const other = await PageClient.of(running, OTHER_CASEWORKER);
    const none = await other.post(`${at}/vurdering`, { outcome: 'faulty', words: '' });
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Skriv, hvad fejlen er')]);
    await other.post(`${at}/vurdering`, { outcome: 'faulty', words: 'En time for meget' });
    expect((await other.get(at)).html).toContain(`href="/krav/${claim.id}/regulering"`);
    const { text, html } = await leader.get(at);
    expect(text).toContain('En time for meget');
    expect(html).not.toContain('/regulering"');
  });
});
