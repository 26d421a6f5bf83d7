import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { setPassword } from '../../src/demo/set-password.js';
import type { ApiClient } from './api-client.js';
import { confirmHours } from './confirmed-hours.js';
import { agreeOn } from './paper-steps.js';
import { aCpr, aCvr, aPNumber, next } from './made-up-numbers.js';
import { CASEWORKER, CONSULTANT } from './staff.js';
import type { RunningApp } from './start-app.js';

export const ADDRESS = { street: 'Smedevej 14', postcode: '8990', city: 'Limstrup' };

/** 247,99 kr. an hour. */
export const WAGE_COST = {
  wage: { amountOre: 32_000_00, per: 'month' },
  employmentPercent: 100,
  holidayPay: { percent: 12.5 },
  pension: { percent: 10 },
  other: { amountOre: 350 },
};

export interface PlacementFacts {
  firstDay: string;
  lastDay: string;
  grantedMinutes: number;
  /** Whether a wage cost is approved from the first day. */
  hasWageCost: boolean;
}

export interface ActivePlacement {
  id: string;
  employerId: string;
  workplaceId: string;
  leaderId: string;
  mentorId: string;
  menteeId: string;
  grantId: string;
  leaderEmail: string;
  mentorEmail: string;
  leader: ApiClient;
  mentor: ApiClient;
  /** The mentee says that the hours until now are right. */
  confirmHours: () => Promise<void>;
}

/** An active placement with granted hours, at an employer of its own; its leader and mentor can sign in. */
export async function aPlacement(
  running: RunningApp,
  {
    firstDay = '2026-10-01',
    lastDay = '2027-03-31',
    grantedMinutes = 600,
    hasWageCost = true,
  }: Partial<PlacementFacts> = {},
): Promise<ActivePlacement> {
  const consultant = await running.as(CONSULTANT);
  const caseworker = await running.as(CASEWORKER);
  const workplace = await aWorkplace(running);
  const { workplaceId, leaderId } = workplace;
  const mentor = await aMentor(running, workplaceId);
  const { id: menteeId } = await consultant.make('/api/mentees', {
    name: 'Mads Mentee',
    cpr: aCpr(),
    address: ADDRESS,
  });
  const { id } = await consultant.make('/api/placements', {
    scheme: 'jobcenter',
    menteeId,
    workplaceId,
    leaderId,
    mentorId: mentor.mentorId,
    purpose: 'At falde til',
    tasks: 'Være med de første uger',
    firstDay,
    lastDay,
  });
  const { id: grantId } = await consultant.make(`/api/placements/${id}/grants`, {
    firstDay,
    lastDay,
    grantedMinutes,
    beyondOrdinary: 'Daglig støtte i flere måneder',
    decisiveBecause: 'Ellers holder ansættelsen ikke',
    beganBeforeBecause: 'Ansættelsen kunne ikke vente',
  });
  await consultant.make(`/api/grants/${grantId}/recommendation`);
  await caseworker.make(`/api/grants/${grantId}/decision`, { outcome: 'granted', reason: 'Opfyldt' });
  const placement = {
    id,
    grantId,
    menteeId,
    ...workplace,
    ...mentor,
    confirmHours: () => confirmHours(running, id),
  };
  await agreeOn(running, placement);
  await consultant.make(`/api/placements/${id}/activation`);
  if (hasWageCost) await approveWageCost(running, placement, firstDay);
  return placement;
}

export async function approveWageCost(
  running: RunningApp,
  { id, leader }: { id: string; leader: ApiClient },
  firstDay: string,
): Promise<void> {
  const caseworker = await running.as(CASEWORKER);
  const cost = await leader.make(`/api/placements/${id}/wage-costs`, { firstDay, ...WAGE_COST });
  await caseworker.make(`/api/wage-costs/${cost.id}/decision`, { outcome: 'approved' });
}

/** An employer with one workplace and a leader who can sign in. */
export async function aWorkplace(running: RunningApp) {
  const consultant = await running.as(CONSULTANT);
  const { id: employerId } = await consultant.make('/api/employers', {
    cvr: aCvr(),
    name: `Firma ${next()} ApS`,
    address: ADDRESS,
  });
  const { id: workplaceId } = await consultant.make(`/api/employers/${employerId}/workplaces`, {
    pNumber: aPNumber(),
    name: 'Lageret',
    address: ADDRESS,
  });
  return { employerId, workplaceId, ...(await aLeader(running, { employerId, workplaceId })) };
}

export async function aLeader(
  running: RunningApp,
  { employerId, workplaceId }: { employerId: string; workplaceId: string },
) {
  const consultant = await running.as(CONSULTANT);
  const leaderEmail = `leder${next()}@firma.example`;
  const { id: leaderId } = await consultant.make(`/api/employers/${employerId}/leaders`, {
    workplaceId,
    name: 'Lis Leder',
    email: leaderEmail,
    phone: '20304050',
  });
  return { leaderId, leaderEmail, leader: await firstSignIn(running, leaderEmail) };
}

export async function aMentor(running: RunningApp, workplaceId: string, name = 'Mona Mentor') {
  const consultant = await running.as(CONSULTANT);
  const mentorEmail = `mentor${next()}@firma.example`;
  const { id: mentorId } = await consultant.make('/api/mentors', {
    kind: 'company-employee',
    workplaceId,
    name,
    email: mentorEmail,
    phone: '20304051',
    qualifications: 'Ti år på lageret',
  });
  return { mentorId, mentorEmail, mentor: await firstSignIn(running, mentorEmail) };
}

async function firstSignIn(running: RunningApp, email: string): Promise<ApiClient> {
  await setPassword(running.database, [email], DEMO_PASSWORD, running.clock.now());
  return running.as(email);
}
