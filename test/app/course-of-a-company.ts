/** A course at a workplace, run by the coordinator of a company that pays nobody. */
import { ask } from '../database/ask.js';
import { ADDRESS } from './builders.js';
import { COORDINATOR } from './course-of-a-pair.js';
import { aCvr, aPNumber, next } from './made-up-numbers.js';
import { signsIn } from './signs-in.js';
import type { RunningApp } from './start-app.js';

export interface Company {
  employerId: string;
  workplaceId: string;
  leaderId: string;
  leaderEmail: string;
  mentorId: string;
  mentorEmail: string;
}

/** An employer with a workplace, a leader and a mentor, registered by the coordinator. */
export async function aCompany(running: RunningApp): Promise<Company> {
  await ask(running.urls.ownerUrl, "update organisation set kind = 'company'");
  const coordinator = await running.as(COORDINATOR);
  const cvr = aCvr();
  const employer = await coordinator.make('/api/employers', { cvr, name: `Fabrik ${cvr}`, address: ADDRESS });
  const at = `/api/employers/${employer.id}`;
  const workplace = { pNumber: aPNumber(), name: 'Montagen', address: ADDRESS };
  const { id: workplaceId } = await coordinator.make(`${at}/workplaces`, workplace);
  const leaderEmail = `leder${next()}@firma.example`;
  const mentorEmail = `mentor${next()}@firma.example`;
  const leader = { workplaceId, name: 'Lis Leder', email: leaderEmail };
  const { id: leaderId } = await coordinator.make(`${at}/leaders`, leader);
  const { id: mentorId } = await coordinator.make('/api/mentors', {
    kind: 'company-employee',
    workplaceId,
    name: 'Morten Mentor',
    email: mentorEmail,
    qualifications: 'Tyve år i montagen',
  });
  return { employerId: employer.id, workplaceId, leaderId, leaderEmail, mentorId, mentorEmail };
}

export interface CourseOfACompany extends Company {
  id: string;
  menteeId: string;
  menteeEmail: string;
}

/** Prepared, and not begun; the three can sign in. */
export async function aCourseOfACompany(running: RunningApp): Promise<CourseOfACompany> {
  const company = await aCompany(running);
  const coordinator = await running.as(COORDINATOR);
  const menteeEmail = `mentee${next()}@firma.example`;
  const { id: menteeId } = await coordinator.make('/api/mentees/without-cpr', {
    name: 'Mette Mentee',
    email: menteeEmail,
  });
  const { workplaceId, leaderId, mentorId } = company;
  const { id } = await coordinator.make('/api/placements', {
    scheme: 'company',
    menteeId,
    workplaceId,
    leaderId,
    mentorId,
    purpose: 'At blive tryg som ny teamleder',
    tasks: 'At dele erfaring med at lede',
    firstDay: '2026-10-10',
    lastDay: '2027-04-09',
  });
  for (const email of [company.leaderEmail, company.mentorEmail, menteeEmail]) await signsIn(running, email);
  return { ...company, id, menteeId, menteeEmail };
}

/** All that the scheme waits for at the employer. */
export async function makeReady(running: RunningApp, employerId: string): Promise<void> {
  const coordinator = await running.as(COORDINATOR);
  for (const code of ['support-from-the-top', 'clear-purpose', 'tovholder']) {
    const part = { code, day: '2026-10-01', name: 'Dina Direktør' };
    await coordinator.make(`/api/employers/${employerId}/readiness`, part);
  }
}
