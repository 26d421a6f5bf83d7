/** What declaration and agreements need before a placement of the municipality begins, through the API. */
import type { ApiClient } from './api-client.js';
import { PDF } from './papers.js';
import { CONSULTANT } from './staff.js';
import type { RunningApp } from './start-app.js';

export const AGREEMENTS = ['company-agreement', 'citizen-agreement'] as const;

interface Parties {
  id: string;
  leader: Pick<ApiClient, 'make'>;
  mentor: Pick<ApiClient, 'make'>;
}

/** The mentor declares, and all sign: the citizen, who has no sign-in, on paper. */
export async function agreeOn(running: RunningApp, { id, leader, mentor }: Parties): Promise<void> {
  const consultant = await running.as(CONSULTANT);
  const at = `/api/placements/${id}`;
  await mentor.make(`${at}/declaration`);
  for (const code of AGREEMENTS) {
    await consultant.make(`${at}/agreements/${code}/sending`);
    await consultant.make(`${at}/agreements/${code}/signature`);
  }
  await leader.make(`${at}/agreements/company-agreement/signature`);
  await citizenSignsOnPaper(running, id);
}

export async function citizenSignsOnPaper(running: RunningApp, placementId: string): Promise<void> {
  const consultant = await running.as(CONSULTANT);
  const at = `/api/placements/${placementId}`;
  const paper = { kind: 'agreement', signedDay: running.clock.today() };
  const { body } = await consultant.upload<{ id: string }>(`${at}/attachments`, paper, PDF);
  const signature = { asParty: 'mentee', attachmentId: body.id };
  await consultant.make(`${at}/agreements/citizen-agreement/signature`, signature);
}
