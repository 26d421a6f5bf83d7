/**
 * Who claims the hours of a mentor, by whom the mentor is employed: the workplace's leader those of the own employees,
 * and a mentor from outside their own. Knows no database and no clock.
 */
import type { MentorKind } from '../../mentors/mentor.rules.js';
import { type Settlement, settlementOf } from '../../mentors/settlement.rules.js';

export type OutsideRefusal =
  | { because: 'claimed-by-the-workplace' }
  | { because: 'claimed-by-the-mentor' }
  | { because: 'heard-in-person' };

/** Whose hours a claim is of, and how they are settled. */
export interface Claimant {
  settlement: Settlement;
  mentorId: string | null;
}

export const OF_THE_WORKPLACE: Claimant = { settlement: 'payment-run', mentorId: null };

/** The mentor's own claim, or why the hours are not theirs to claim; null where they are no mentor of the month. */
export function ownClaimant(mentor: { id: string; kind: MentorKind } | null): Claimant | OutsideRefusal {
  const settlement = mentor === null ? 'payment-run' : settlementOf(mentor.kind);
  if (mentor === null || settlement === 'payment-run') return { because: 'claimed-by-the-workplace' };
  return { settlement, mentorId: mentor.id };
}

/** A claim takes the hours of its mentor; the workplace's those of all who are not from outside. */
export function takesHoursOf(
  claim: { mentorId: string | null },
  entry: { mentorId: string },
  outsiders: Set<string>,
): boolean {
  return claim.mentorId === null ? !outsiders.has(entry.mentorId) : claim.mentorId === entry.mentorId;
}
