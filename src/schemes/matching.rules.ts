/** What a scheme says of how a pair is made. */
import type { OneOfThePair } from './rule/course-rule.js';
import type { SaidRule } from './said-rule.js';
import type { Scheme } from './scheme.js';
import { isAtWorkplace, mentorPickedBy } from './scheme.rules.js';

/** Whether the organiser finds the pairs among those who have applied; at a workplace the colleague is at hand. */
export function isMatchedFromApplications(scheme: Scheme): boolean {
  return mentorPickedBy(scheme) === 'organiser' && !isAtWorkplace(scheme);
}

/** Who of a pair answers a proposal first. */
export interface ProposalOrder {
  first: OneOfThePair;
  /** Whether the scheme refuses any other order. */
  isFixed: boolean;
  /** What the scheme says of it, and its source; null where it is silent. */
  rule: SaidRule | null;
}

/** Where the scheme is silent the mentor is first: the mentor gives the time. */
export function proposalOrder(scheme: Scheme): ProposalOrder {
  const rule = scheme.rules.proposalOrder;
  if (rule === undefined) return { first: 'mentor', isFixed: false, rule: null };
  const { value, strength, says, source } = rule;
  return { first: value[0] ?? 'mentor', isFixed: strength === 'must', rule: { says, source } };
}

export interface MenteesAtATime {
  most: number;
  /** Whether more may be agreed. */
  mayBeMore: boolean;
  rule: SaidRule;
}

/** How many mentees one mentor has at a time; null where the scheme is silent. */
export function menteesPerMentor(scheme: Scheme): MenteesAtATime | null {
  const rule = scheme.rules.menteesPerMentor;
  if (rule === undefined) return null;
  const { value, strength, says, source } = rule;
  return { most: value, mayBeMore: strength !== 'must', rule: { says, source } };
}
