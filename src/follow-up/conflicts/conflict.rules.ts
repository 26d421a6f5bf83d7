/** A conflict of interest that is found in mid-course, and what may be answered to it. Knows no database and no clock. */

/** The ties that are asked of a mentor who is picked, and whatever else. */
export const CONFLICT_KINDS = ['family-tie', 'line-of-command', 'other'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export const OUTCOMES = ['goes-on-with-conditions', 'replacement', 'no-conflict'] as const;
export type ConflictOutcome = (typeof OUTCOMES)[number];

export type ConflictStatus = 'reported' | ConflictOutcome | 'replaced';

/** It is assessed within so many working days. */
export const DAYS_TO_ASSESS_A_CONFLICT = 5;

/** From where each step is taken, and where it may lead. */
export const CONFLICT_MOVES = {
  assessment: { from: 'reported', to: OUTCOMES },
  'new-mentor': { from: 'replacement', to: ['replaced'] },
} as const satisfies Record<string, { from: ConflictStatus; to: readonly ConflictStatus[] }>;

/** A replacement is open until another mentor stands in the place. */
export function conflictStatus(outcome: ConflictOutcome | null, hasNewMentor: boolean): ConflictStatus {
  if (outcome === null) return CONFLICT_MOVES.assessment.from;
  const { from, to } = CONFLICT_MOVES['new-mentor'];
  return outcome === from && hasNewMentor ? to[0] : outcome;
}

export type ReportRefusal =
  | { because: 'no-mentor' }
  | { because: 'course-is-over' }
  | { because: 'reported-already' }
  | { because: 'nobody-to-assess' };

export function reportRefusals(facts: {
  hasMentor: boolean;
  isOver: boolean;
  /** The kinds that wait for an assessment, of the same mentor. */
  waiting: ConflictKind[];
  kind: ConflictKind;
  /** Whether somebody who is no part of it may assess it. */
  hasAssessor: boolean;
}): ReportRefusal[] {
  if (facts.isOver) return [{ because: 'course-is-over' }];
  if (!facts.hasMentor) return [{ because: 'no-mentor' }];
  const isThere = facts.waiting.some((kind) => kind === facts.kind && kind !== 'other');
  if (isThere) return [{ because: 'reported-already' }];
  return facts.hasAssessor ? [] : [{ because: 'nobody-to-assess' }];
}

export type AssessmentRefusal = { because: 'assessed-already' } | { because: 'part-of-it' };

/** Nobody assesses what they are a part of. */
export function assessmentRefusals(facts: {
  status: ConflictStatus;
  isPartOfIt: boolean;
}): AssessmentRefusal[] {
  const refusals: AssessmentRefusal[] = [];
  if (facts.status !== CONFLICT_MOVES.assessment.from) refusals.push({ because: 'assessed-already' });
  if (facts.isPartOfIt) refusals.push({ because: 'part-of-it' });
  return refusals;
}

/** What the assessment answers to the question of a tie; null where no question is of it. */
export function answerTo(
  kind: ConflictKind,
  outcome: ConflictOutcome,
  text: string,
): { question: Exclude<ConflictKind, 'other'>; answer: boolean; explanation: string | null } | null {
  if (kind === 'other') return null;
  const answer = outcome !== 'no-conflict';
  return { question: kind, answer, explanation: answer ? text : null };
}
