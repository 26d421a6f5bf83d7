/** When a pair is proposed, who answers first, and what an answer leads to. Knows no database and no clock. */
import type { MenteesAtATime, ProposalOrder } from '../../schemes/matching.rules.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import { addDays, type Day } from '../../shared/day.js';

export const STORED_STATUSES = [
  'first-asked',
  'second-asked',
  'agreed',
  'declined',
  'lapsed',
  'withdrawn',
  'placed',
] as const;
export type ProposalStatus = (typeof STORED_STATUSES)[number];

/** Those that hold both back from other proposals. */
export const OPEN_STATUSES = ['first-asked', 'second-asked', 'agreed'] as const satisfies ProposalStatus[];

/** Calendar days within which an answer is expected, and until silence lets it lapse. Our own: the sources name none. */
export const DAYS_TO_ANSWER_A_PROPOSAL = 7;
export const DAYS_UNTIL_A_PROPOSAL_LAPSES = 14;

export type AnswerWord = 'yes' | 'no' | 'ask-more';

export interface ProposalState {
  status: ProposalStatus;
  firstRole: OneOfThePair;
  /** The day on which whoever is asked now was asked, or answered what they asked about. */
  askedDay: Day;
}

/** That silence has let it lapse is worked out from the day, so that no machine need be awake for it. */
export function statusOn({ status, askedDay }: ProposalState, today: Day): ProposalStatus {
  const waits = status === 'first-asked' || status === 'second-asked';
  return waits && today > addDays(askedDay, DAYS_UNTIL_A_PROPOSAL_LAPSES) ? 'lapsed' : status;
}

/** To one of the pair: not whether the other said no, or nothing, or the coordinator took it back. */
export function statusToldTo(status: ProposalStatus): ProposalStatus {
  return status === 'declined' || status === 'lapsed' ? 'withdrawn' : status;
}

export function isOpen(status: ProposalStatus): boolean {
  return OPEN_STATUSES.some((open) => open === status);
}

/** Who is to answer now; null where nobody is. */
export function askedRole({
  status,
  firstRole,
}: Pick<ProposalState, 'status' | 'firstRole'>): OneOfThePair | null {
  if (status === 'first-asked') return firstRole;
  if (status === 'second-asked') return firstRole === 'mentor' ? 'mentee' : 'mentor';
  return null;
}

export interface Deadlines {
  answerDay: Day;
  lapsesDay: Day;
}

/** By when an answer is expected, and the last day on which it counts. */
export function deadlinesOf({ askedDay }: Pick<ProposalState, 'askedDay'>): Deadlines {
  return {
    answerDay: addDays(askedDay, DAYS_TO_ANSWER_A_PROPOSAL),
    lapsesDay: addDays(askedDay, DAYS_UNTIL_A_PROPOSAL_LAPSES),
  };
}

export type ProposeRefusal =
  | { because: 'not-with-oneself' }
  | { because: 'family-tie' }
  | { because: 'line-of-command' }
  | { because: 'other-scheme' }
  | { because: 'application-closed'; of: OneOfThePair }
  | { because: 'has-a-mentor-already' }
  | { because: 'proposed-already' }
  | ({ because: 'asked-out-of-order'; first: OneOfThePair } & SaidRule)
  | ({ because: 'mentor-has-no-room'; most: number; mayBeMore: boolean } & SaidRule);

export interface PairFacts {
  mentor: { personId: string; scheme: string; isOpen: boolean; running: number; proposed: number };
  mentee: { personId: string; scheme: string; isOpen: boolean; running: number; isProposed: boolean };
  /** What was answered of this pair. */
  ties: { familyTie: boolean; lineOfCommand: boolean };
  atATime: MenteesAtATime | null;
  order: ProposalOrder;
  /** Whom the coordinator wishes to ask first; null where that is left to the scheme. */
  askFirst: OneOfThePair | null;
  /** Whether more mentees than the scheme expects were agreed with the mentor. */
  isAgreed: boolean;
}

/** Every reason at once. */
export function proposeRefusals(pair: PairFacts): ProposeRefusal[] {
  const { mentor, mentee, ties } = pair;
  const refusals: ProposeRefusal[] = [];
  if (mentor.personId === mentee.personId) refusals.push({ because: 'not-with-oneself' });
  if (ties.familyTie) refusals.push({ because: 'family-tie' });
  if (ties.lineOfCommand) refusals.push({ because: 'line-of-command' });
  if (mentor.scheme !== mentee.scheme) refusals.push({ because: 'other-scheme' });
  if (!mentor.isOpen) refusals.push({ because: 'application-closed', of: 'mentor' });
  if (!mentee.isOpen) refusals.push({ because: 'application-closed', of: 'mentee' });
  if (mentee.running > 0) refusals.push({ because: 'has-a-mentor-already' });
  if (mentee.isProposed) refusals.push({ because: 'proposed-already' });
  return [...refusals, ...orderRefusals(pair), ...roomRefusals(pair)];
}

/** An order that is no `must` of the scheme may be another. */
function orderRefusals({ order: { first, isFixed, rule }, askFirst }: PairFacts): ProposeRefusal[] {
  const isOther = askFirst !== null && askFirst !== first;
  return isOther && isFixed && rule !== null ? [{ because: 'asked-out-of-order', first, ...rule }] : [];
}

function roomRefusals({ mentor, atATime, isAgreed }: PairFacts): ProposeRefusal[] {
  if (atATime === null || mentor.running + mentor.proposed < atATime.most) return [];
  const { most, mayBeMore, rule } = atATime;
  return mayBeMore && isAgreed ? [] : [{ because: 'mentor-has-no-room', most, mayBeMore, ...rule }];
}

export type AnswerRefusal =
  | { because: 'not-asked-now' }
  | { because: 'answered-too-late'; lapsesDay: Day }
  | { because: 'ties-not-answered' }
  | { because: 'question-missing' };

export interface AnswerTyped {
  says: AnswerWord;
  text?: string;
  /** That the two are not of one family, and neither is the other's superior. */
  hasNoTie?: boolean;
}

/** Every reason at once. A no needs none. */
export function answerRefusals(
  state: ProposalState,
  by: OneOfThePair,
  { says, text, hasNoTie }: AnswerTyped,
  today: Day,
): AnswerRefusal[] {
  if (askedRole(state) !== by) return [{ because: 'not-asked-now' }];
  const { lapsesDay } = deadlinesOf(state);
  if (today > lapsesDay) return [{ because: 'answered-too-late', lapsesDay }];
  if (says === 'yes' && hasNoTie !== true) return [{ because: 'ties-not-answered' }];
  return says === 'ask-more' && text === undefined ? [{ because: 'question-missing' }] : [];
}

/** What an answer makes of the proposal. A question changes nothing until it is answered. */
export function statusAfter({ status }: Pick<ProposalState, 'status'>, says: AnswerWord): ProposalStatus {
  if (says === 'no') return 'declined';
  if (says === 'ask-more') return status;
  return status === 'first-asked' ? 'second-asked' : 'agreed';
}

export type HandlingRefusal =
  { because: 'not-open-any-longer' } | { because: 'nothing-asked' } | { because: 'not-agreed-yet' };

/** A reply goes to whoever asked and has had none. */
export function replyRefusals(status: ProposalStatus, lastWord: string | null): HandlingRefusal[] {
  if (status !== 'first-asked' && status !== 'second-asked') return [{ because: 'not-open-any-longer' }];
  return lastWord === 'ask-more' ? [] : [{ because: 'nothing-asked' }];
}

export function withdrawRefusals(status: ProposalStatus): HandlingRefusal[] {
  return isOpen(status) ? [] : [{ because: 'not-open-any-longer' }];
}

export function placeRefusals(status: ProposalStatus): HandlingRefusal[] {
  return status === 'agreed' ? [] : [{ because: 'not-agreed-yet' }];
}

/** Whether it is the proposal, not the course, that stands in the way. */
export function isHandling(refusal: { because: string }): refusal is HandlingRefusal {
  return ['not-open-any-longer', 'nothing-asked', 'not-agreed-yet'].includes(refusal.because);
}
