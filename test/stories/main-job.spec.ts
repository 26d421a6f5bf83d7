import { createHash } from 'node:crypto';
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { MeView } from '../../src/access/people/me.view.js';
import type { LetterView } from '../../src/letters/letter.view.js';
import type { OnboardingView } from '../../src/onboarding/onboarding.view.js';
import type { PlacementView } from '../../src/placements/placement.view.js';
import type { ApiClient } from '../app/api-client.js';
import { ADDRESS, WAGE_COST } from '../app/builders.js';
import { agreeOn } from '../app/paper-steps.js';
import { aCpr, aCvr, aPNumber } from '../app/made-up-numbers.js';
import { menteeSignsIn } from '../app/signs-in.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

let running: RunningApp;
let consultant: ApiClient;
let caseworker: ApiClient;
let leader: ApiClient;
let mentor: ApiClient;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-03T09:00:00Z', demo: true });
  consultant = await running.as(CONSULTANT);
  caseworker = await running.as(CASEWORKER);
  leader = await running.as('leder@limstrup.example');
  mentor = await running.as('mentor@limstrup.example');
});
afterAll(() => running.close());

/** At the demo leader's workplace; its leader and mentor are those who can sign in. */
async function registered(): Promise<PlacementView & { menteeId: string }> {
  const { workplaceId, leaderId } = await leader.read<MeView>('/api/me');
  const { id: menteeId } = await consultant.make('/api/mentees', {
    name: 'Mads Mentee',
    cpr: aCpr(),
    address: ADDRESS,
    phone: '20304050',
    targetGroup: 'Dagpengemodtager',
  });
  const placement = await consultant.make<PlacementView>('/api/placements', {
    scheme: 'jobcenter',
    menteeId,
    workplaceId,
    leaderId,
    purpose: 'At falde til på arbejdspladsen',
    tasks: 'Introduktion og opfølgning',
    firstDay: '2026-10-01',
    lastDay: '2027-03-31',
  });
  return { ...placement, menteeId };
}

async function granted(placementId: string): Promise<string> {
  const { id } = await consultant.make(`/api/placements/${placementId}/grants`, {
    firstDay: '2026-10-01',
    lastDay: '2027-03-31',
    grantedMinutes: 2400,
    beyondOrdinary: 'Daglig støtte i flere måneder',
    decisiveBecause: 'Ellers holder ansættelsen ikke',
    beganBeforeBecause: 'Ansættelsen kunne ikke vente på afgørelsen',
  });
  await consultant.make(`/api/grants/${id}/recommendation`, {});
  await caseworker.make(`/api/grants/${id}/decision`, {
    outcome: 'granted',
    reason: 'Begge dele er opfyldt',
  });
  return id;
}

/** From a mentee whom nobody knew to an active placement with an approved wage cost. */
async function active(): Promise<{ id: string; menteeId: string }> {
  const { id, menteeId } = await registered();
  const { mentorId } = await mentor.read<MeView>('/api/me');
  await leader.make(`/api/placements/${id}/mentor`, { mentorId, firstDay: '2026-10-01' });
  await granted(id);
  await agreeOn(running, { id, leader, mentor });
  await consultant.make(`/api/placements/${id}/activation`, {});
  const cost = await leader.make(`/api/placements/${id}/wage-costs`, {
    firstDay: '2026-10-01',
    ...WAGE_COST,
  });
  await caseworker.make(`/api/wage-costs/${cost.id}/decision`, { outcome: 'approved' });
  return { id, menteeId };
}

describe('the main job, over the API', () => {
  it('registers an employer with its workplace, leader and mentor', async () => {
    const employer = await consultant.make('/api/employers', {
      cvr: aCvr(),
      name: 'Limstrup Lager A/S',
      address: ADDRESS,
    });
    const workplace = await consultant.make(`/api/employers/${employer.id}/workplaces`, {
      pNumber: aPNumber(),
      name: 'Lageret',
      address: ADDRESS,
    });
    const leading = await consultant.make(`/api/employers/${employer.id}/leaders`, {
      workplaceId: workplace.id,
      name: 'Lars Lager',
      email: 'lars@lager.example',
      phone: '20304050',
    });
    const mentoring = await consultant.make('/api/mentors', {
      kind: 'company-employee',
      workplaceId: workplace.id,
      name: 'Mikkel Mentor',
      email: 'mikkel@lager.example',
      phone: '20304051',
      qualifications: 'Ti år på lageret',
    });

    const [known] = await consultant.read<{ id: string }[]>(`/api/employers/${employer.id}/leaders`);
    expect(known?.id).toBe(leading.id);
    expect(await consultant.read(`/api/mentors/${mentoring.id}`)).toMatchObject({ name: 'Mikkel Mentor' });
  });

  it('goes from a registered placement to an approved claim of 1.859,93 kr.', async () => {
    const { id, menteeId } = await active();
    await mentor.make(`/api/placements/${id}/time-entries`, {
      day: '2026-10-06',
      start: '09:00',
      end: '13:00',
      activity: 'introduction',
    });
    await leader.make(`/api/placements/${id}/time-entries`, {
      day: '2026-10-07',
      start: '09:00',
      minutes: 210,
      activity: 'job-training',
    });

    const draft = await leader.make<ClaimView>('/api/claims', { placementId: id, month: '2026-10' });
    expect(draft).toMatchObject({ status: 'draft', amountOre: 185_993, lines: [{ minutes: 450 }] });

    const submitted = await leader.make<ClaimView>(`/api/claims/${draft.id}/submission`, {
      declaration: true,
    });
    expect(submitted.lines.map((line) => line.id)).toEqual(draft.lines.map((line) => line.id));

    const decision = { lines: submitted.lines.map((line) => ({ id: line.id, outcome: 'approved' })) };
    const soon = await caseworker.post(`/api/claims/${draft.id}/decision`, decision);
    expect(soon.body.errors).toMatchObject([
      { code: 'hours-wait-for-mentee', facts: { days: ['2026-10-06', '2026-10-07'] } },
    ]);
    const mentee = await running.as(await menteeSignsIn(running, menteeId));
    await mentee.make(`/api/placements/${id}/hours-words`, { month: '2026-10' });

    const decided = await caseworker.make<ClaimView>(`/api/claims/${draft.id}/decision`, decision);
    expect(decided).toMatchObject({
      status: 'approved',
      amountOre: 185_993,
      lines: [{ minutes: 450, wageCostOre: 24_799, amountOre: 185_993, outcome: 'approved', reason: null }],
    });
    expect(await leader.read(`/api/claims/${draft.id}`)).toEqual(decided);
  });

  it('issues the orientation to the leader, which prints again byte for byte', async () => {
    const { id } = await active();
    const letter = await caseworker.make<LetterView>(`/api/placements/${id}/letters`, {
      kind: 'orientation-to-leader',
    });

    const first = await leader.get(`/api/letters/${letter.id}/pdf`);
    const second = await caseworker.get(`/api/letters/${letter.id}/pdf`);

    expect(first.status).toBe(200);
    expect(first.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(createHash('sha256').update(first.bytes).digest('hex')).toBe(letter.sha256);
    expect(await leader.read(`/api/letters/${letter.id}`)).toEqual(letter);
  });

  it('shows the mentor how far the mentee has come', async () => {
    const { id } = await active();

    const before = await mentor.read<OnboardingView>(`/api/placements/${id}/onboarding`);
    const [milestone] = before.milestones;
    const after = await mentor.make<OnboardingView>(`/api/placements/${id}/milestone-marks`, {
      code: milestone?.code,
      day: '2026-10-02',
    });

    expect(after.milestones[0]).toMatchObject({ code: milestone?.code, reachedDay: '2026-10-02' });
    expect(after.milestones.length).toBe(before.milestones.length);
  });
});
