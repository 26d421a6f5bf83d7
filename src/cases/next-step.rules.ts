/** Who must do what by when: the sentence that every case opens with. Knows no database and no clock. */
import type { PaperStep } from '../agreements/paper-steps.rules.js';
import { stands, type WageCostStatus } from '../grants/wage-costs/wage-cost.rules.js';
import type { OrganiserRole } from '../schemes/scheme.rules.js';
import type { PlacementStatus } from '../placements/placement.rules.js';
import type { OneOfThePair } from '../schemes/rule/course-rule.js';
import { addDays, type Day, lastDayOfMonth, type Month, monthOf } from '../shared/day.js';
import { DAYS_TO_ANSWER, DAYS_TO_DECIDE } from '../shared/deadlines.js';
import { addWorkingDays } from '../shared/working-days.js';
import { type PaperNextStep, paperSteps, paperStepsBeside } from './paper-next-steps.rules.js';

export type NextStep =
  | { who: 'leader' | 'coordinator'; does: 'pick-mentor'; by: Day }
  | { who: 'consultant'; does: 'draft-grant'; by: Day }
  | { who: 'consultant'; does: 'recommend-grant'; by: Day }
  | { who: 'caseworker'; does: 'decide-grant'; by: Day }
  | PaperNextStep
  | { who: OrganiserRole; does: 'activate'; by: Day }
  | { who: 'leader'; does: 'propose-wage-cost'; by: Day }
  | { who: 'caseworker'; does: 'decide-wage-cost'; by: Day }
  | { who: 'leader'; does: 'answer-return'; by: Day; reference: string }
  | { who: 'caseworker'; does: 'decide-claim'; by: Day; reference: string }
  | { who: 'leader'; does: 'claim-month'; by: Day; month: Month }
  | { who: 'mentor'; does: 'write-hours'; by: Day }
  | { who: OneOfThePair; does: 'make-first-contact'; by: Day }
  | { who: 'nobody'; does: 'nothing' };

export interface CaseState {
  status: PlacementStatus;
  firstDay: Day;
  lastDay: Day;
  /** A coordinator runs what nobody is paid for. */
  runBy: OrganiserRole;
  hasMentor: boolean;
  /** Of the mentor of today, or of the next one; null where there is none. */
  mentorFirstDay: Day | null;
  grants: { status: string; recommendedDay: Day | null; lastDay: Day }[];
  /** Of the mentor of today, and of others. */
  wageCosts: { status: WageCostStatus; proposedDay: Day; isOfTheMentor: boolean }[];
  /** Claims that are open or decided, of any month. */
  claims: {
    status: string;
    reference: string;
    month: Month;
    submittedDay: Day | null;
    returnedDay: Day | null;
  }[];
  monthsWithoutHours: Month[];
  /** Who is to make the first contact by when; null where it is made, or the scheme names no day. */
  firstContact: { by: OneOfThePair; dueDay: Day } | null;
  /** What declaration and agreements wait for: before the start or, once it is active, since something changed. */
  papers: PaperStep[];
}

/** The day of the next month by which a month's hours are claimed. The law sets none (BEK § 122). */
export const DAY_OF_CLAIM = 10;

const NOTHING = { who: 'nobody', does: 'nothing' } as const;

export function nextStep(state: CaseState, today: Day): NextStep {
  const contact = firstContact(state);
  return contact !== null && isOverdue(contact, today) ? contact : otherStep(state, today);
}

function otherStep(state: CaseState, today: Day): NextStep {
  if (state.runBy === 'coordinator') return withoutMoney(state, today);
  if (state.status === 'proposed' || state.status === 'matched') return towardsActive(state, today);
  if (state.status === 'active') return whileActive(state, today);
  return NOTHING;
}

/**
 * The next step, and beside it what waits for no claim and no grant: the first contact, and the wage cost of the
 * mentor where nobody has sent one. Each party is told of its own agreement, whatever else waits.
 */
export function nextSteps(state: CaseState, today: Day): NextStep[] {
  const contact = firstContact(state);
  const first = otherStep(state, today);
  const missing = state.status === 'active' && state.runBy === 'consultant' ? missingWageCost(state) : null;
  const beside = missing === null || first.does === missing.does ? [] : [missing];
  const steps = [first, ...beside, ...paperStepsBeside(first, state, today)];
  return contact === null ? steps : [contact, ...steps.filter(({ who }) => who !== 'nobody')];
}

function firstContact({ status, firstContact: due }: CaseState): NextStep | null {
  if (due === null || (status !== 'matched' && status !== 'active')) return null;
  return { who: due.by, does: 'make-first-contact', by: due.dueDay };
}

function withoutMoney(state: CaseState, today: Day): NextStep {
  const { status, firstDay } = state;
  if (status !== 'proposed' && status !== 'matched') return NOTHING;
  if (!state.hasMentor) return { who: 'coordinator', does: 'pick-mentor', by: firstDay };
  return paperSteps(state, today)[0] ?? { who: 'coordinator', does: 'activate', by: firstDay };
}

function towardsActive(state: CaseState, today: Day): NextStep {
  const { firstDay } = state;
  if (!state.hasMentor) return { who: 'leader', does: 'pick-mentor', by: firstDay };
  const decision = grantDecision(state, today);
  if (decision) return decision;
  if (state.grants.some(({ status }) => status === 'granted')) {
    return paperSteps(state, today)[0] ?? { who: 'consultant', does: 'activate', by: firstDay };
  }
  return grantToWrite(state, firstDay);
}

function whileActive(state: CaseState, today: Day): NextStep {
  return (
    claimInHand(state, today) ??
    grantDecision(state, today) ??
    wageCost(state) ??
    claimOfMonth(state, today) ??
    (state.lastDay < today ? NOTHING : null) ??
    grantToFollow(state, today) ??
    hours(state, today)
  );
}

function claimInHand(state: CaseState, today: Day): NextStep | null {
  const returned = state.claims.find(({ status }) => status === 'returned');
  if (returned) {
    const by = addWorkingDays(returned.returnedDay ?? today, DAYS_TO_ANSWER);
    return { who: 'leader', does: 'answer-return', by, reference: returned.reference };
  }
  const submitted = state.claims.find(({ status }) => status === 'submitted');
  if (!submitted) return null;
  const by = addWorkingDays(submitted.submittedDay ?? today, DAYS_TO_DECIDE);
  return { who: 'caseworker', does: 'decide-claim', by, reference: submitted.reference };
}

function grantDecision({ grants }: CaseState, today: Day): NextStep | null {
  const recommended = grants.find(({ status }) => status === 'recommended');
  if (!recommended) return null;
  const by = addWorkingDays(recommended.recommendedDay ?? today, DAYS_TO_DECIDE);
  return { who: 'caseworker', does: 'decide-grant', by };
}

function grantToWrite({ grants }: CaseState, by: Day): NextStep {
  const hasDraft = grants.some(({ status }) => status === 'draft');
  return { who: 'consultant', does: hasDraft ? 'recommend-grant' : 'draft-grant', by };
}

function wageCost(state: CaseState): NextStep | null {
  const proposed = state.wageCosts.find(({ status }) => status === 'proposed');
  if (!proposed) return missingWageCost(state);
  const by = addWorkingDays(proposed.proposedDay, DAYS_TO_DECIDE);
  return { who: 'caseworker', does: 'decide-wage-cost', by };
}

/** The wage cost of the mentor of today, sent before the first of their months is over. */
function missingWageCost({ wageCosts, firstDay, mentorFirstDay }: CaseState): NextStep | null {
  if (wageCosts.some((cost) => cost.isOfTheMentor && stands(cost))) return null;
  const since = mentorFirstDay ?? firstDay;
  return { who: 'leader', does: 'propose-wage-cost', by: lastDayOfMonth(monthOf(since)) };
}

function claimOfMonth(state: CaseState, today: Day): NextStep | null {
  const month = firstUnansweredMonth(state, today);
  if (month === null) return null;
  return { who: 'leader', does: 'claim-month', by: addDays(lastDayOfMonth(month), DAY_OF_CLAIM), month };
}

/** The first month that is over and has neither a claim nor "no hours". The last ends with the placement. */
function firstUnansweredMonth(state: CaseState, today: Day): Month | null {
  const answered = new Set([
    ...state.monthsWithoutHours,
    ...state.claims
      .filter(({ status }) => status !== 'withdrawn' && status !== 'draft')
      .map(({ month }) => month),
  ]);
  for (let month = monthOf(state.firstDay); isOver(month, state, today); month = monthAfter(month)) {
    if (!answered.has(month)) return month;
  }
  return null;
}

function isOver(month: Month, { lastDay }: CaseState, today: Day): boolean {
  if (month > monthOf(lastDay)) return false;
  return lastDayOfMonth(month) < today || lastDay < today;
}

function monthAfter(month: Month): Month {
  return monthOf(addDays(lastDayOfMonth(month), 1));
}

/** Where the placement goes on and no grant reaches today, no hours can be written. */
function grantToFollow(state: CaseState, today: Day): NextStep | null {
  const granted = state.grants.filter(({ status }) => status === 'granted').map(({ lastDay }) => lastDay);
  if (granted.some((lastDay) => today <= lastDay)) return null;
  return grantToWrite(state, granted.toSorted().at(-1) ?? state.firstDay);
}

function hours({ lastDay }: CaseState, today: Day): NextStep {
  const endOfMonth = lastDayOfMonth(monthOf(today));
  return { who: 'mentor', does: 'write-hours', by: lastDay < endOfMonth ? lastDay : endOfMonth };
}

/** True when the day has passed by which it was to be done. */
export function isOverdue(step: NextStep, today: Day): boolean {
  return step.who !== 'nobody' && step.by < today;
}

/** Between employer and municipality alone: what an hour costs, and what is paid. */
export function isOfMoney({ does }: NextStep): boolean {
  return (
    does === 'propose-wage-cost' ||
    does === 'decide-wage-cost' ||
    does === 'claim-month' ||
    does === 'answer-return' ||
    does === 'decide-claim'
  );
}
