import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { EvaluationsView } from '../../src/follow-up/evaluations/evaluation.view.js';
import type { PlacementView } from '../../src/placements/placement.view.js';
import { ADDRESS, aMentor, aWorkplace, WAGE_COST } from '../app/builders.js';
import { aCpr } from '../app/made-up-numbers.js';
import { agreeOn } from '../app/paper-steps.js';
import { menteeSignsIn } from '../app/signs-in.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { refusalsOf } from './pair.js';
import { Someone } from './someone.js';

jest.setTimeout(120_000);

const HALF_A_YEAR = { firstDay: '2026-10-05', lastDay: '2027-04-04' };

let running: RunningApp;
let consultant: Someone;
let caseworker: Someone;
let leader: Someone;
let mentor: Someone;
let mentee: Someone;
let at: string;

beforeAll(async () => {
  running = await startApp({ now: '2026-10-01T09:00:00Z' });
  consultant = new Someone(running, CONSULTANT);
  caseworker = new Someone(running, CASEWORKER);
});
afterAll(() => running?.close());

/** A citizen, an employer, a leader who picks the mentor, and all who can sign in. */
async function registered(): Promise<{ id: string; workplaceId: string }> {
  const workplace = await aWorkplace(running);
  const { workplaceId, leaderId, leaderEmail } = workplace;
  const { mentorId, mentorEmail } = await aMentor(running, workplaceId);
  const citizen = { name: 'Mads Mentee', cpr: aCpr(), address: ADDRESS };
  const { id: menteeId } = await consultant.make('/api/mentees', citizen);
  leader = new Someone(running, leaderEmail);
  mentor = new Someone(running, mentorEmail);
  mentee = new Someone(running, await menteeSignsIn(running, menteeId));
  const { id } = await consultant.make<PlacementView>('/api/placements', {
    scheme: 'jobcenter',
    menteeId,
    workplaceId,
    leaderId,
    purpose: 'At holde fast i et arbejde',
    tasks: 'Oplæring på lageret og støtte i pauserne',
    ...HALF_A_YEAR,
  });
  at = `/api/placements/${id}`;
  await leader.make(`${at}/mentor`, { mentorId, firstDay: HALF_A_YEAR.firstDay });
  return { id, workplaceId };
}

const asked = (days: { firstDay: string; lastDay: string }) => ({
  ...days,
  grantedMinutes: 1800,
  beyondOrdinary: 'Daglig støtte i flere måneder',
  decisiveBecause: 'Ellers holder ansættelsen ikke',
});

async function claimed(month: string): Promise<ClaimView> {
  const { id } = await leader.make('/api/claims', { placementId: at.split('/').at(-1), month });
  await mentee.make(`${at}/hours-words`, { month });
  const { lines } = await leader.make<ClaimView>(`/api/claims/${id}/submission`, { declaration: true });
  const approved = lines.map((line) => ({ id: line.id, outcome: 'approved' }));
  return caseworker.make<ClaimView>(`/api/claims/${id}/decision`, { lines: approved });
}

it('a citizen gets half a year with a mentor at work, whose hours the municipality pays and all evaluate', async () => {
  const { id } = await registered();
  const long = await consultant.post(`${at}/grants`, asked({ ...HALF_A_YEAR, lastDay: '2027-04-05' }));
  expect(refusalsOf(long)).toEqual([
    'grant-too-long: Vælg en sidste dag senest 04.04.2027. Mentorstøtte bevilges for højst 6 måneder ad gangen. En ny periode kræver en ny konkret vurdering. (LAB § 167, stk. 1)',
  ]);
  const grant = await consultant.make(`${at}/grants`, asked(HALF_A_YEAR));
  await consultant.make(`/api/grants/${grant.id}/recommendation`);
  await caseworker.make(`/api/grants/${grant.id}/decision`, { outcome: 'granted', reason: 'Opfyldt' });

  const early = refusalsOf(await consultant.post(`${at}/activation`));
  expect(early.map((said) => said.split(':')[0])).toEqual(['not-ready', 'not-ready']);
  await agreeOn(running, { id, leader, mentor });
  await consultant.make(`${at}/activation`);
  await mentee.put(`${at}/consent`, { text: 'Jeg bliver træt efter frokost' }, { version: 0 });
  expect(await leader.read(`${at}/consent`)).toMatchObject({ text: 'Jeg bliver træt efter frokost' });
  const cost = await leader.make(`${at}/wage-costs`, { firstDay: HALF_A_YEAR.firstDay, ...WAGE_COST });
  await caseworker.make(`/api/wage-costs/${cost.id}/decision`, { outcome: 'approved' });

  running.clock.set('2026-11-02T09:00:00Z');
  await mentor.make(`${at}/time-entries`, {
    day: '2026-10-06',
    start: '09:00',
    minutes: 450,
    activity: 'job-training',
  });
  await mentor.make(`${at}/time-entries`, {
    day: '2026-10-07',
    start: '07:00',
    minutes: 60,
    activity: 'transport',
  });
  expect(await claimed('2026-10')).toMatchObject({
    status: 'approved',
    amountOre: 185_993,
    lines: [{ minutes: 450, wageCostOre: 24_799 }],
  });
  await leader.make(`${at}/leader-follow-ups`, { day: '2026-11-02', parts: ['time-and-air'] });

  running.clock.set('2027-04-05T09:00:00Z');
  await consultant.make(`${at}/ending`, { day: '2027-04-04' });
  const said = { kind: 'end', cooperation: 5, benefit: 4, support: 5, recommends: true };
  for (const one of [mentor, mentee]) await one.make(`${at}/evaluations`, said);
  await consultant.make(`${at}/course-evaluation`, {
    kind: 'end',
    goal: 'reached',
    lessons: 'Korte dage først',
  });
  await consultant.make(`${at}/outcomes`, { outcome: 'flex-job', day: '2027-04-05' });

  expect((await consultant.read<PlacementView>(at)).status).toBe('ended');
  const { evaluations, course } = await caseworker.read<EvaluationsView>(`${at}/evaluations`);
  expect([evaluations.length, course[0]?.goal]).toEqual([2, 'reached']);
});
