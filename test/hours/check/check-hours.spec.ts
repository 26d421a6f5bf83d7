import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { TimeEntryView } from '../../../src/hours/time-entry.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, draft, PARTY_KNOWS, work } from '../../app/claim-steps.js';
import { hire } from '../../app/follow-up-people.js';
import { menteeSignsIn } from '../../app/signs-in.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let placement: ActivePlacement;
let mentee: ApiClient;
let entry: TimeEntryView;
let claim: ClaimView;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-03T09:00:00Z' });
});
/** October's two hours are sent on the 3rd of November, so that the mentee may speak until the 13th. */
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  placement = await aPlacement(running);
  mentee = await running.as(await menteeSignsIn(running, placement.menteeId));
  entry = await work(placement, '2026-10-06', 60);
  await work(placement, '2026-10-07', 60);
  const { id } = await draft(placement);
  claim = await placement.leader.make(`/api/claims/${id}/submission`, { declaration: true });
});
afterAll(() => running?.close());

const say = (word: string) => mentee.make(`/api/time-entries/${entry.id}/word`, { word });
const CHECK = {
  month: '2026-10',
  how: 'saw-roster',
  outcome: 'right',
  day: '2026-11-03',
  note: 'Vagtplanen viser begge på arbejde',
};

async function check(said: object = {}, email = CONSULTANT) {
  const consultant = await running.as(email, 'consultant');
  return consultant.post(`/api/placements/${placement.id}/hours-checks`, { ...CHECK, ...said });
}

async function decide(email = CASEWORKER, outcome = 'approved') {
  const why = outcome === 'refused' ? { reasonCode: 'other', reason: 'Ingen ved det' } : {};
  const known = outcome === 'refused' ? PARTY_KNOWS : {};
  const decision = { ...known, lines: claim.lines.map((line) => ({ id: line.id, outcome, ...why })) };
  return (await running.as(email, 'caseworker')).post(`/api/claims/${claim.id}/decision`, decision);
}

describe('hours of which the mentee says nothing', () => {
  it('wait for the mentee to the end of the tenth day, and then for a consultant', async () => {
    running.clock.set('2026-11-13T22:30:00Z');
    expect(codes(await check())).toEqual(['nothing-to-check']);
    expect(codes(await check({ timeEntryIds: [entry.id] }))).toEqual(['mentee-may-still-answer']);
    expect(codes(await decide())).toEqual(['hours-wait-for-mentee']);

    running.clock.set('2026-11-13T23:30:00Z');
    expect(codes(await decide())).toEqual(['hours-wait-for-check']);
    expect((await check()).status).toBe(201);
    expect((await decide()).status).toBe(201);
  });

  it('are right as soon as the mentee says so to the consultant', async () => {
    expect((await check({ how: 'spoke-with-mentee' })).status).toBe(201);
    expect((await decide()).status).toBe(201);
  });

  it('are refused without a word', async () => {
    expect((await decide(CASEWORKER, 'refused')).status).toBe(201);
  });
});

describe('hours that the mentee disputes', () => {
  beforeEach(async () => {
    await say('disputed');
    await mentee.make(`/api/placements/${placement.id}/hours-words`, { month: '2026-10' });
  });

  it('wait for a consultant at once, whose check covers what is disputed', async () => {
    expect(codes(await decide())).toEqual(['hours-wait-for-check']);
    const made = await check();
    expect(made.body).toMatchObject([{ outcome: 'right', timeEntryIds: [entry.id] }]);
    expect((await decide()).status).toBe(201);
  });

  it('are not approved where they are found wrong, whatever the mentee says then', async () => {
    await check({ outcome: 'not-right' });
    await say('confirmed');
    expect(codes(await decide())).toEqual(['hours-found-wrong']);
    expect((await check({ timeEntryIds: [entry.id] })).status).toBe(201);
    expect((await decide()).status).toBe(201);
  });

  it('wait for another check where the mentee disputes them again', async () => {
    await check();
    await say('disputed');
    expect(codes(await decide())).toEqual(['hours-wait-for-check']);
  });
});

describe('whoever checks hours', () => {
  async function alsoConsultant(): Promise<string> {
    const { email } = await hire(running, 'Kim Kontrol', 'consultant', 'caseworker');
    await check({ how: 'spoke-with-mentee' }, email);
    return email;
  }

  it('does not decide on them', async () => {
    expect(codes(await decide(await alsoConsultant()))).toEqual(['checked-the-hours']);
    expect((await decide()).status).toBe(201);
  });

  it('does not decide on them past the rules, either', async () => {
    const email = await alsoConsultant();
    const decided = (by: string) =>
      ask(
        running.urls.superuserUrl,
        `update claims set status = 'refused', legal_basis = 'LAB', decided_at = now(),
           decided_by = (select id from people where email = '${by}') where id = '${claim.id}'`,
      );
    await expect(decided(email)).rejects.toMatchObject({
      constraint: 'nobody_decides_on_hours_they_checked',
    });
    await expect(decided(CASEWORKER)).rejects.toMatchObject({
      constraint: 'a_claim_is_decided_as_its_lines',
    });
  });

  it('is a consultant', async () => {
    const at = `/api/placements/${placement.id}/hours-checks`;
    for (const client of [placement.leader, placement.mentor, mentee, await running.as(CASEWORKER)]) {
      expect((await client.post(at, CHECK)).status).toBe(403);
    }
  });
});

describe('past the rules', () => {
  const approve = () =>
    ask(
      running.urls.superuserUrl,
      `update claim_lines set outcome = 'approved' where claim_id = '${claim.id}'`,
    );

  it('the database approves no line with hours that nobody vouches for', async () => {
    await expect(approve()).rejects.toMatchObject({ constraint: 'approved_hours_are_vouched_for' });
    await placement.confirmHours();
    await expect(approve()).resolves.toEqual([]);
  });

  it('the database takes no word of other hours, and none of decided ones', async () => {
    const speak = (version: number) =>
      ask(
        running.urls.superuserUrl,
        `insert into time_entry_words (time_entry_id, number, placement_id, entry_version, word, said_by, said_at)
         select id, 50, placement_id, ${version}, 'confirmed', created_by, now() from time_entries where id = '${entry.id}'`,
      );
    await expect(speak(2)).rejects.toMatchObject({ constraint: 'said_of_the_hours_as_they_are' });
    await placement.confirmHours();
    await decide();
    await expect(speak(1)).rejects.toMatchObject({ constraint: 'nothing_is_said_of_decided_hours' });
  });
});
