import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { draft, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { menteeSignsIn } from '../../app/signs-in.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let caseworker: PageClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-03T09:00:00Z' });
  caseworker = await PageClient.of(running, CASEWORKER);
});
beforeEach(async () => {
  placement = await aPlacement(running);
  await work(placement, '2026-10-06', 60);
});
afterAll(() => running?.close());

const page = ({ id }: ClaimView, client = caseworker) => client.get(`/krav/${id}`);

async function sent(): Promise<ClaimView> {
  const { id } = await draft(placement);
  return placement.leader.make(`/api/claims/${id}/submission`, { declaration: true });
}

it('says to caseworker and leader whom a claim waits for', async () => {
  const claim = await sent();
  const leader = await PageClient.of(running, placement.leaderEmail);
  for (const client of [caseworker, leader]) {
    expect((await page(claim, client)).text).toContain('Venter på menteen til og med 13.11.2026.');
  }
  const mentee = await running.as(await menteeSignsIn(running, placement.menteeId));
  const [entry] = await placement.leader.read<{ id: string }[]>(
    `/api/placements/${placement.id}/time-entries`,
  );
  const dispute = { word: 'disputed', text: 'Vi var hjemme' };
  await mentee.make(`/api/time-entries/${entry?.id}/word`, dispute);

  const theirs = await page(claim);
  expect(theirs.text).toContain('Venter på jobkonsulentens kontrol af timerne 06.10.2026.');
  expect(theirs.text).toContain('06.10.2026, 1 time: Menteen siger, at timerne ikke passer: »Vi var hjemme«');
  expect(theirs.html).not.toContain('/godkendelse"');
  const approved = {
    version: claim.version ?? '',
    'lines.0.id': claim.lines[0]?.id ?? '',
    'lines.0.outcome': 'approved',
  };
  const refused = await caseworker.post(`/krav/${claim.id}/afgoerelse`, approved);
  expect(refused.text).toContain(
    'Jobkonsulenten skal kontrollere timerne den 06.10.2026, før du kan godkende dem.',
  );
  expect((await page(claim, leader)).text).not.toContain('Vi var hjemme');
});

it('shows what a consultant found, to those who decide', async () => {
  const claim = await sent();
  const consultant = await running.as(CONSULTANT);
  await consultant.make(`/api/placements/${placement.id}/hours-checks`, {
    month: '2026-10',
    how: 'spoke-with-mentee',
    outcome: 'right',
    day: '2026-11-03',
    note: 'Hun husker dagen',
  });
  expect((await page(claim)).text).toMatch(/Timerne passer ?\. Talt med menteen 03\.11\.2026/);
  expect((await page(claim)).text).toContain('Hun husker dagen');
});

it('approves by one press what nothing speaks against, and goes on to the next', async () => {
  await ask(running.urls.superuserUrl, `update claims set status = 'withdrawn' where status = 'submitted'`);
  const claim = await submitted(placement);
  const other = await aPlacement(running);
  await work(other, '2026-10-06', 120);
  const next = await submitted(other);
  const { html, text } = await page(claim);
  expect(text).toContain('Menteen siger, at timerne passer.');
  expect(text).toContain('Godkend 247,99 kr. og gå til næste krav');
  const version = /name="version" value="([^"]+)"/.exec(html)?.[1] ?? '';

  const stale = await caseworker.post(`/krav/${claim.id}/godkendelse`, { version: 'another' });
  expect(stale.status).toBe(422);
  const answer = await caseworker.post(`/krav/${claim.id}/godkendelse`, { version });
  expect([answer.status, answer.location]).toEqual([303, `/krav/${next.id}`]);
  const decided = await (await running.as(CASEWORKER)).read<ClaimView>(`/api/claims/${claim.id}`);
  expect(decided).toMatchObject({ status: 'approved', amountOre: 24_799 });
});

it('has no such press where something is to be looked at once more', async () => {
  const claim = await submitted(placement);
  await ask(
    running.urls.superuserUrl,
    `insert into mentor_absences (id, mentor_id, first_day, last_day, created_at)
     values (gen_random_uuid(), '${placement.mentorId}', '2026-10-06', '2026-10-06', now())`,
  );
  const { html, text } = await page(claim);
  expect(text).toContain('Mentor er meldt fraværende 06.10.2026, men har timer i kravet de dage.');
  expect(html).not.toContain('/godkendelse"');
});
