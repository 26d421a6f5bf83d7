import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { TimeEntryView } from '../../../src/hours/time-entry.view.js';
import type { HoursWordsView } from '../../../src/hours/word/word.view.js';
import { type ApiClient, ifMatch } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, draft, PARTY_KNOWS, work } from '../../app/claim-steps.js';
import { menteeSignsIn } from '../../app/signs-in.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let placement: ActivePlacement;
let mentee: ApiClient;
let entry: TimeEntryView;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-03T09:00:00Z' });
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  placement = await aPlacement(running);
  mentee = await running.as(await menteeSignsIn(running, placement.menteeId));
  entry = await work(placement, '2026-10-06', 60);
  await work(placement, '2026-10-07', 90);
});
afterAll(() => running?.close());

const words = () => `/api/placements/${placement.id}/hours-words`;
const standings = async (client = mentee) =>
  (await client.read<HoursWordsView>(`${words()}?month=2026-10`)).hours.map(({ standing }) => standing);
const dispute = (said: object = {}) =>
  mentee.post<HoursWordsView>(`/api/time-entries/${entry.id}/word`, { word: 'disputed', ...said });

async function sent(): Promise<ClaimView> {
  const { id } = await draft(placement);
  return placement.leader.make(`/api/claims/${id}/submission`, { declaration: true });
}

async function decide({ id, lines }: ClaimView, outcome = 'approved') {
  const why = outcome === 'refused' ? { reasonCode: 'other', reason: 'Ingen ved det' } : {};
  const known = outcome === 'refused' ? PARTY_KNOWS : {};
  const decision = { ...known, lines: lines.map((line) => ({ id: line.id, outcome, ...why })) };
  return (await running.as(CASEWORKER)).post(`/api/claims/${id}/decision`, decision);
}

describe('the mentee', () => {
  it('confirms a month in one go, before it is claimed or after', async () => {
    expect(await standings()).toEqual(['unanswered', 'unanswered']);
    await mentee.make(words(), { month: '2026-10' });
    expect(await standings()).toEqual(['confirmed', 'confirmed']);
    expect(codes(await mentee.post(words(), { month: '2026-10' }))).toEqual(['nothing-to-confirm']);
    expect((await decide(await sent())).status).toBe(201);
  });

  it('disputes one of the hours, which the month then leaves as it is', async () => {
    await dispute({ text: 'Vi var hjemme' });
    await mentee.make(words(), { month: '2026-10' });
    expect(await standings()).toEqual(['disputed', 'confirmed']);
    await mentee.make(`/api/time-entries/${entry.id}/word`, { word: 'confirmed' });
    expect(await standings()).toEqual(['confirmed', 'confirmed']);
  });

  it('is read by leader and mentor, the text by staff and the mentee alone', async () => {
    await dispute({ text: 'Vi var hjemme' });
    const textsOf = async (client: ApiClient) =>
      (await client.read<HoursWordsView>(words())).hours.map(({ text }) => text);
    for (const client of [placement.leader, placement.mentor]) {
      expect(await standings(client)).toEqual(['disputed', 'unanswered']);
      expect(await textsOf(client)).toEqual([null, null]);
    }
    for (const client of [mentee, await running.as(CONSULTANT), await running.as(CASEWORKER)]) {
      expect(await textsOf(client)).toEqual(['Vi var hjemme', null]);
    }
  });

  it('speaks of hours as they are: those that are changed have no word', async () => {
    await mentee.make(words(), { month: '2026-10' });
    const changed = { day: '2026-10-06', start: '08:00', minutes: 90, activity: 'job-training' };
    await placement.mentor.ask('PUT', `/api/time-entries/${entry.id}`, changed, ifMatch(entry));
    expect(await standings()).toEqual(['unanswered', 'confirmed']);

    const late = { word: 'confirmed' };
    expect((await mentee.post(`/api/time-entries/${entry.id}/word`, late, ifMatch(entry))).status).toBe(412);
    expect(codes(await decide(await sent()))).toEqual(['hours-wait-for-mentee']);
  });

  it('loses the word where the hours are changed past the rules, too', async () => {
    await mentee.make(words(), { month: '2026-10' });
    await ask(
      running.urls.superuserUrl,
      `update time_entries set activity = 'meeting' where id = '${entry.id}'`,
    );
    expect(await standings()).toEqual(['unanswered', 'confirmed']);
  });

  it('speaks until the claim is decided, and again where its hours are free', async () => {
    const claim = await sent();
    await decide(claim, 'refused');
    expect((await dispute()).status).toBe(201);
    await mentee.make(`/api/time-entries/${entry.id}/word`, { word: 'confirmed' });
    await mentee.make(words(), { month: '2026-10' });
    await decide(await sent());
    expect(codes(await mentee.post(`/api/time-entries/${entry.id}/word`, { word: 'disputed' }))).toEqual([
      'hours-decided',
    ]);
  });

  it('of another case finds nothing', async () => {
    const other = await running.as(await menteeSignsIn(running, (await aPlacement(running)).menteeId));
    expect((await other.post(words(), { month: '2026-10' })).status).toBe(404);
    expect((await other.post(`/api/time-entries/${entry.id}/word`, { word: 'confirmed' })).status).toBe(404);
  });

  it('is asked nothing by a scheme that does not ask', async () => {
    await ask(
      running.urls.superuserUrl,
      `insert into scheme_versions (id, code, version, content, sha256, created_at)
         select gen_random_uuid(), code, 90 + (select count(*) from scheme_versions), content #- '{rules,menteesWord}', sha256(gen_random_uuid()::text::bytea), created_at
         from scheme_versions where code = 'jobcenter' order by version limit 1`,
      `update placements set scheme_version_id = (select id from scheme_versions where code = 'jobcenter' order by version desc limit 1)
         where id = '${placement.id}'`,
    );
    expect(await standings()).toEqual([]);
    expect(codes(await mentee.post(words(), { month: '2026-10' }))).toEqual(['nobody-asks']);
    expect((await decide(await sent())).status).toBe(201);
  });
});
