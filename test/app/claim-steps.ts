/** The steps of a claim that the tests of claims are told in. */
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { TimeEntryView } from '../../src/hours/time-entry.view.js';
import type { Answer, Problem } from './api-client.js';
import type { ActivePlacement } from './builders.js';

export function work(placement: ActivePlacement, day: string, minutes: number): Promise<TimeEntryView> {
  const entry = { day, start: '08:00', minutes, activity: 'job-training' };
  return placement.mentor.make(`/api/placements/${placement.id}/time-entries`, entry);
}

export function draft({ id, leader }: ActivePlacement, month = '2026-10'): Promise<ClaimView> {
  return leader.make('/api/claims', { placementId: id, month });
}

/** With hours that the mentee vouches for. */
export async function submit(
  { leader, confirmHours }: ActivePlacement,
  { id }: ClaimView,
  declaration = true,
): Promise<Answer<Problem>> {
  await confirmHours();
  return leader.post(`/api/claims/${id}/submission`, { declaration });
}

/** As `submit`, from a draft. */
export async function submitted(placement: ActivePlacement, month = '2026-10'): Promise<ClaimView> {
  const claim = await draft(placement, month);
  await placement.confirmHours();
  return placement.leader.make(`/api/claims/${claim.id}/submission`, { declaration: true });
}

export function codes({ body }: Answer<Problem>): string[] {
  return body.errors.map(({ code }) => code);
}

/** That the party gave the facts, so that a refusal needs no hearing. */
export const PARTY_KNOWS = { noHearingBecause: 'party-gave-the-facts' } as const;

/** Hours that are refused without a hearing. */
export const GRANT_REFUSED = {
  outcome: 'refused',
  reasonCode: 'not-decisive',
  reason: 'Ikke opfyldt',
  ...PARTY_KNOWS,
} as const;
