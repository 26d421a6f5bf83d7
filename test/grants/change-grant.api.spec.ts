import type { AssessmentView, GrantView } from '../../src/grants/grant.view.js';
import type { Answer, ApiClient, Problem } from '../app/api-client.js';
import { aPlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

const NEXT_HALF = {
  firstDay: '2027-01-01',
  lastDay: '2027-06-30',
  grantedMinutes: 600,
  beyondOrdinary: 'Daglig støtte',
  decisiveBecause: 'Ellers holder det ikke',
};

let running: RunningApp;
let consultant: ApiClient;
let caseworker: ApiClient;
let leader: ApiClient;
let at: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
  caseworker = await running.as(CASEWORKER);
});
afterAll(() => running.close());

beforeEach(async () => {
  const placement = await aPlacement(running, { lastDay: '2026-12-31' });
  leader = placement.leader;
  const { id } = await consultant.make(`/api/placements/${placement.id}/grants`, NEXT_HALF);
  at = `/api/grants/${id}`;
});

const etag = async () => String((await consultant.get(at)).headers['etag']);
const change = async (body: object, ifMatch?: string) =>
  consultant.ask<Problem & Pick<GrantView, 'grantedMinutes' | 'version'>>('PUT', at, body, {
    'if-match': ifMatch ?? (await etag()),
  });
const codes = ({ body }: Answer<Problem>) => body.errors.map(({ code }) => code);

describe('a drafted grant', () => {
  it('is written anew, its reasons too, and the case keeps both', async () => {
    const answer = await change({ ...NEXT_HALF, grantedMinutes: 900, beyondOrdinary: 'Støtte hver time' });

    expect([answer.status, answer.body.grantedMinutes, answer.body.version]).toEqual([200, 900, 2]);
    expect(await consultant.read<AssessmentView>(`${at}/assessment`)).toEqual({
      beyondOrdinary: 'Støtte hver time',
      decisiveBecause: 'Ellers holder det ikke',
      beganBeforeBecause: null,
      returnedBecause: null,
      decisionReason: null,
      decisionReasonCode: null,
    });
    const [event] = await ask<{ before: string; after: string }>(
      running.urls.ownerUrl,
      `select facts->'before'->>'beyondOrdinary' as before, facts->'after'->>'beyondOrdinary' as after
       from audit_events join audit_event_facts on event_id = id where what = 'grant.changed'`,
    );
    expect(event).toEqual({ before: 'Daglig støtte', after: 'Støtte hver time' });
  });

  it('is not written over what somebody else has changed meanwhile', async () => {
    const read = await etag();

    expect((await change({ ...NEXT_HALF, grantedMinutes: 700 }, read)).status).toBe(200);
    expect((await change({ ...NEXT_HALF, grantedMinutes: 800 }, read)).status).toBe(412);
    expect(await consultant.read(at)).toMatchObject({ grantedMinutes: 700 });
  });

  it('keeps to the six months and off the days of another grant', async () => {
    expect(codes(await change({ ...NEXT_HALF, lastDay: '2027-07-01' }))).toEqual(['grant-too-long']);
    expect(codes(await change({ ...NEXT_HALF, firstDay: '2026-12-31' }))).toEqual(['grant-shares-a-day']);
    expect(await consultant.read(at)).toMatchObject({ firstDay: '2027-01-01', version: 1 });
  });
});

describe('a recommended grant', () => {
  beforeEach(() => consultant.make(`${at}/recommendation`));

  it('is not written anew, but sent back to be put right', async () => {
    expect(codes(await change(NEXT_HALF))).toEqual(['grant-not-a-draft']);

    const because = 'Skriv, hvad mentoren gør ud over det sædvanlige.';
    const returned = await caseworker.make<GrantView>(`${at}/return`, { because });

    expect(returned.status).toBe('draft');
    expect(await consultant.read(`${at}/assessment`)).toMatchObject({ returnedBecause: because });
    expect((await change({ ...NEXT_HALF, beyondOrdinary: 'Støtte hver time' })).status).toBe(200);
    await consultant.make(`${at}/recommendation`);
    const decision = { outcome: 'granted', reason: 'Opfyldt' };
    expect(await caseworker.make(`${at}/decision`, decision)).toMatchObject({ status: 'granted' });
  });

  it('is decided as it was seen, and not as it became meanwhile', async () => {
    const seen = { 'if-match': await etag() };
    await caseworker.make(`${at}/return`, { because: 'Ret timerne.' });
    await change({ ...NEXT_HALF, grantedMinutes: 60_000 });
    await consultant.make(`${at}/recommendation`);
    const decision = { outcome: 'granted', reason: 'Opfyldt' };

    expect((await caseworker.post(`${at}/decision`, decision, seen)).status).toBe(412);
    expect(await consultant.read(at)).toMatchObject({ status: 'recommended' });
    const now = { 'if-match': await etag() };
    expect((await caseworker.post(`${at}/decision`, decision, now)).status).toBe(201);
  });

  it('is sent back once, and not after it is decided', async () => {
    await caseworker.make(`${at}/return`, { because: 'Ret timerne.' });
    expect(codes(await caseworker.post(`${at}/return`, { because: 'Igen.' }))).toEqual([
      'grant-not-recommended',
    ]);
  });

  it('may be recommended by another after it came back, who then does not decide it', async () => {
    await caseworker.make(`${at}/return`, { because: 'Ret timerne.' });
    const another = await running.as('sagsbehandler2@limstrup.example');
    expect(codes(await caseworker.post(`${at}/recommendation`))).toEqual(['own-return']);
    await another.make(`${at}/recommendation`);

    const decision = { outcome: 'granted', reason: 'Opfyldt' };
    expect(codes(await another.post(`${at}/decision`, decision))).toEqual(['own-recommendation']);
    expect((await caseworker.post(`${at}/decision`, decision)).status).toBe(201);
  });

  it('shows its reasons to those of the municipality alone, and every look at them is kept', async () => {
    expect((await leader.get(`${at}/assessment`)).status).toBe(403);
    const before = await looks();
    await caseworker.read(`${at}/assessment`);
    expect((await looks()) - before).toBe(1);
  });

  async function looks(): Promise<number> {
    return (await ask(running.urls.ownerUrl, "select from access_log where purpose = 'case'")).length;
  }
});
