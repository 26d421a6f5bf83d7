import { jest } from '@jest/globals';
import type { GrantView } from '../../../src/grants/grant.view.js';
import type { HearingView } from '../../../src/hearings/hearing.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, draft, GRANT_REFUSED, PARTY_KNOWS, submit, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { menteeSignsIn } from '../../app/signs-in.js';
import { CASEWORKER, CONSULTANT, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

const NOW = '2026-11-20T09:00:00Z';
const REVOKED = { what: 'revocation', reasonCode: 'wrong-facts', reason: 'Der er ikke længere et behov' };
const ENDED = {
  what: 'ending',
  lastDay: '2026-12-31',
  reasonCode: 'mentee-asked',
  reason: 'Hun er på plads',
};
const FACTS = 'Virksomheden oplyser, at oplæringen er slut.';

let running: RunningApp;
let placement: ActivePlacement;
let caseworker: ApiClient;
let other: ApiClient;
let at: string;

beforeAll(async () => {
  running = await startApp({ now: NOW });
});
afterAll(() => running.close());
beforeEach(async () => {
  running.clock.set(NOW);
  caseworker = await running.as(CASEWORKER);
  other = await running.as(OTHER_CASEWORKER);
  placement = await aPlacement(running);
  at = `/api/grants/${placement.grantId}`;
});

const heard = async (): Promise<HearingView> => {
  const [hearing] = await caseworker.read<HearingView[]>(`${at}/hearings`);
  if (hearing === undefined) throw new Error('not heard');
  return hearing;
};

describe('a grant that is revoked', () => {
  it('is so after the mentee was heard, and answered or let the deadline pass', async () => {
    expect(codes(await other.post(`${at}/ending`, REVOKED))).toEqual(['not-heard']);
    await other.make(`${at}/ending/hearing`, { ...REVOKED, facts: FACTS });
    expect(codes(await other.post(`${at}/ending`, REVOKED))).toEqual(['hearing-open']);

    const mentee = await running.as(await menteeSignsIn(running, placement.menteeId));
    const { id, says } = await heard();
    expect(says).toContain('Bevillingen er givet på et forkert grundlag. Der er ikke længere et behov');
    expect((await placement.leader.get(`/api/hearings/${id}`)).status).toBe(404);
    await mentee.make(`/api/hearings/${id}/answer`, { answer: 'Det er jeg ikke enig i' });
    expect(await other.make<GrantView>(`${at}/ending`, REVOKED)).toMatchObject({ status: 'revoked' });
  });

  it('is so for what the mentee was heard on; on anything else they are heard again', async () => {
    await other.make(`${at}/ending/hearing`, { ...REVOKED, facts: FACTS });
    const later = { ...REVOKED, reasonCode: 'conditions-not-met' };
    running.clock.set('2027-02-15T09:00:00Z');
    other = await running.as(OTHER_CASEWORKER);
    expect(codes(await other.post(`${at}/ending`, later))).toEqual(['not-heard']);
    await other.make(`${at}/ending/hearing`, { ...later, facts: FACTS });
    expect(codes(await other.post(`${at}/ending`, later))).toEqual(['hearing-open']);
    running.clock.set('2027-03-15T09:00:00Z');
    other = await running.as(OTHER_CASEWORKER);
    expect(await other.make<GrantView>(`${at}/ending`, later)).toMatchObject({ status: 'revoked' });
  });

  it('says why to the mentee, and not to the leader', async () => {
    await caseworker.make(`${at}/ending`, { ...REVOKED, ...PARTY_KNOWS });
    const grounds = 'Bevillingen er givet på et forkert grundlag. Der er ikke længere et behov';
    const read = async (who: string) =>
      (await (await PageClient.of(running, who)).get(`/bevillinger/${placement.grantId}`)).text;
    expect(await read(await menteeSignsIn(running, placement.menteeId))).toContain(grounds);
    expect(await read(placement.leaderEmail)).not.toContain('forkert grundlag');
  });

  it('leaves hours that are not claimed without a grant, which the leader is told', async () => {
    await work(placement, '2026-11-02', 60);
    await caseworker.make(`${at}/ending`, { ...REVOKED, ...PARTY_KNOWS });
    const sent = await submit(placement, await draft(placement, '2026-11'));
    expect(codes(sent)).toEqual(['grant-missing']);
  });

  it('lets a new one be given of the same days', async () => {
    await caseworker.make(`${at}/ending`, { ...REVOKED, ...PARTY_KNOWS });
    const consultant = await running.as(CONSULTANT);
    const again = {
      firstDay: '2026-12-01',
      lastDay: '2027-01-31',
      grantedMinutes: 60,
      beyondOrdinary: 'Støtte',
      decisiveBecause: 'Ellers holder det ikke',
    };
    await consultant.make(`/api/placements/${placement.id}/grants`, again);
  });
});

describe('a grant that ends early', () => {
  it('keeps what is claimed, and takes no hours after its day', async () => {
    await work(placement, '2026-11-02', 60);
    const claim = await submitted(placement, '2026-11');
    const ended = await caseworker.make<GrantView>(`${at}/ending`, { ...ENDED, ...PARTY_KNOWS });
    expect(ended).toMatchObject({ status: 'ended-early', lastDay: '2026-12-31', claimedMinutes: 60 });

    const lines = claim.lines.map(({ id }) => ({ id, outcome: 'approved' }));
    await caseworker.make(`/api/claims/${claim.id}/decision`, { lines });
    running.clock.set('2027-01-04T09:00:00Z');
    const mentor = await running.as(placement.mentorEmail);
    const entry = (day: string) => ({ day, start: '08:00', minutes: 60, activity: 'job-training' });
    const hours = `/api/placements/${placement.id}/time-entries`;
    expect(codes(await mentor.post(hours, entry('2027-01-04')))).toEqual(['outside-grant']);
    expect((await mentor.post(hours, entry('2026-12-30'))).status).toBe(201);
  });

  it('ends no earlier than the mentee was heard on', async () => {
    await caseworker.make(`${at}/ending/hearing`, { ...ENDED, facts: FACTS });
    running.clock.set('2026-12-10T09:00:00Z');
    caseworker = await running.as(CASEWORKER);
    const earlier = { ...ENDED, lastDay: '2026-12-30' };
    expect(codes(await caseworker.post(`${at}/ending`, earlier))).toEqual(['not-heard']);
    expect(await caseworker.make<GrantView>(`${at}/ending`, ENDED)).toMatchObject({ status: 'ended-early' });
  });

  it('does not end before hours that are written, nor twice', async () => {
    await work(placement, '2026-11-19', 60);
    const early = { ...ENDED, lastDay: '2026-11-18', ...PARTY_KNOWS };
    expect(codes(await caseworker.post(`${at}/ending`, early))).toEqual(['hours-after-the-day']);
    await caseworker.make(`${at}/ending`, { ...early, lastDay: '2026-11-19' });
    expect(codes(await caseworker.post(`${at}/ending`, early))).toEqual(['grant-not-granted']);
  });

  it('is decided on a page, filled in as the mentee was heard on it', async () => {
    const page = await PageClient.of(running, CASEWORKER);
    const path = `/bevillinger/${placement.grantId}/ophoer`;
    const form = { ...ENDED, lastDay: '31.12.2026', version: (await page.get(path)).version };
    const missing = await page.post(`${path}/hoering`, { ...form, facts: ' ' });
    expect([missing.status, missing.text]).toEqual([422, expect.stringContaining('Skriv de oplysninger')]);
    expect((await page.post(`${path}/hoering`, { ...form, facts: FACTS })).status).toBe(303);

    const { text, html } = await page.get(path);
    expect(text).toContain('I høring til');
    expect(html).toContain('value="31.12.2026"');
    const soon = await page.post(path, form);
    expect([soon.status, soon.text]).toEqual([422, expect.stringContaining('Parten har frist til')]);
  });
});

describe('hours that are refused', () => {
  it('wait for the mentee, who reads what is intended and then the refusal', async () => {
    const consultant = await running.as(CONSULTANT);
    const drafted = {
      firstDay: '2027-04-01',
      lastDay: '2027-06-30',
      grantedMinutes: 60,
      beyondOrdinary: 'Støtte',
      decisiveBecause: 'Ellers holder det ikke',
    };
    const { id } = await consultant.make(`/api/placements/${placement.id}/grants`, drafted);
    await consultant.make(`/api/grants/${id}/recommendation`);
    const bare = { outcome: 'refused', reasonCode: 'not-decisive', reason: 'Ikke opfyldt' };
    expect(codes(await caseworker.post(`/api/grants/${id}/decision`, bare))).toEqual(['not-heard']);
    const intended = { reasonCode: 'not-decisive', reason: 'Ikke opfyldt', facts: FACTS };
    expect(await caseworker.make(`/api/grants/${id}/hearing`, intended)).toMatchObject({ status: 'hearing' });
    at = `/api/grants/${id}`;
    const hearing = await heard();
    const email = await menteeSignsIn(running, placement.menteeId);
    const mentee = await running.as(email);
    expect((await mentee.get(at)).status).toBe(404);
    const page = await PageClient.of(running, email);
    const path = `/hoeringer/${hearing.id}`;
    expect((await page.get(path)).text).toContain('Svar senest 4. december 2026');
    expect((await page.post(`${path}/svar`, { answer: '' })).status).toBe(422);
    expect((await page.post(`${path}/svar`, { answer: 'Jeg har brug for det' })).status).toBe(303);

    await caseworker.make(`${at}/decision`, { ...GRANT_REFUSED });
    expect(await mentee.read(at)).toMatchObject({ status: 'refused' });
    expect((await page.get(`/bevillinger/${id}`)).text).toContain(
      'Begrundelse: Mentoren er ikke afgørende. Ikke opfyldt',
    );
    expect((await placement.leader.get(at)).status).toBe(404);
  });
});
