import type { ApplicationView } from '../../src/matching/applications/application.view.js';
import type { ProposalView } from '../../src/matching/proposals/proposal.view.js';
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { setPassword } from '../../src/demo/set-password.js';
import type { ApiClient } from '../app/api-client.js';
import { next } from '../app/made-up-numbers.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

export const COORDINATOR = 'koordinator@limstrup.example';

export const OFFERED = {
  fields: ['Radio', 'Lokalavis'],
  competences: ['freelance'],
  languages: ['dansk'],
  regions: ['central'],
  forms: ['in-person', 'video'],
  about: 'Tyve år som redaktør',
  shows: ['name', 'fields'],
};

export const SOUGHT = {
  fields: ['lokalavis'],
  competences: ['freelance', 'priser'],
  languages: ['Dansk', 'engelsk'],
  regions: ['central'],
  forms: ['video'],
  about: 'Vil leve af at skrive',
  shows: ['fields', 'competences'],
};

/** A union, whose coordinator finds pairs among those who apply. */
export async function startUnion(): Promise<RunningApp> {
  const running = await startApp();
  await ask(running.urls.ownerUrl, "update organisation set kind = 'union'");
  return running;
}

export interface Applicant {
  application: ApplicationView;
  email: string;
  /** Signed in as the applicant. */
  client: ApiClient;
}

export async function applies(
  running: RunningApp,
  asRole: 'mentor' | 'mentee',
  differences: Record<string, unknown> = {},
): Promise<ApplicationView> {
  const coordinator = await running.as(COORDINATOR);
  return coordinator.make('/api/applications', {
    scheme: 'journalist',
    asRole,
    name: asRole === 'mentor' ? 'Mona Mentor' : 'Mads Mentee',
    email: `${asRole}${next()}@mail.example`,
    receivedDay: '2026-10-20',
    ...(asRole === 'mentor' ? { ...OFFERED, qualifications: 'Redaktør' } : SOUGHT),
    ...differences,
  });
}

/** Somebody who has applied, and can sign in. */
export async function anApplicant(
  running: RunningApp,
  asRole: 'mentor' | 'mentee',
  differences: Record<string, unknown> = {},
): Promise<Applicant> {
  const application = await applies(running, asRole, differences);
  await setPassword(running.database, [application.email], DEMO_PASSWORD, running.clock.now());
  return { application, email: application.email, client: await running.as(application.email, asRole) };
}

export interface ProposedPair {
  mentor: Applicant;
  mentee: Applicant;
  id: string;
  /** Of the proposal. */
  url: string;
}

export const NO_TIES = { familyTie: false, lineOfCommand: false };
export const YES = { says: 'yes', hasNoTie: true };

export async function aProposal(running: RunningApp): Promise<ProposedPair> {
  const mentor = await anApplicant(running, 'mentor');
  const mentee = await anApplicant(running, 'mentee');
  const coordinator = await running.as(COORDINATOR);
  const { id } = await coordinator.make<ProposalView>('/api/proposals', between(mentor, mentee));
  return { mentor, mentee, id, url: `/api/proposals/${id}` };
}

export function between(mentor: Applicant, mentee: Applicant): Record<string, unknown> {
  return {
    mentorApplicationId: mentor.application.id,
    menteeApplicationId: mentee.application.id,
    ...NO_TIES,
  };
}
