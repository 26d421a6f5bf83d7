/** The next step of a course whose hours are granted and paid. Knows no database and no clock. */
import { countsHours } from '../grants/grant.rules.js';
import { stands } from '../grants/wage-costs/wage-cost.rules.js';
import { addDays, type Day, lastDayOfMonth, type Month, monthOf } from '../shared/day.js';
import { DAYS_TO_ANSWER, DAYS_TO_DECIDE } from '../shared/deadlines.js';
import { addWorkingDays } from '../shared/working-days.js';
import type { CaseState, NextStep } from './case-state.js';
import { dueAfterHearing, type HearingOfCase } from './hearing-steps.rules.js';
import { stepOfCourse } from './course-step.rules.js';
import { toActivate } from './to-activate.rules.js';
import { unansweredMonths } from './unanswered-months.rules.js';

/** The day of the next month by which a month's hours are claimed. The law sets none (BEK § 122). */
export const DAY_OF_CLAIM = 10;

export function towardsActive(state: CaseState, today: Day): NextStep {
  const { firstDay } = state;
  if (!state.hasMentor) return { who: 'leader', does: 'pick-mentor', by: firstDay };
  const decision = grantDecision(state, today);
  if (decision) return decision;
  if (state.grants.some(({ status }) => countsHours(status))) return toActivate(state, today);
  return grantToWrite(state, firstDay);
}

export function whileActive(state: CaseState, today: Day): NextStep {
  return (
    claimInHand(state, today) ??
    grantDecision(state, today) ??
    wageCost(state) ??
    claimOfMonth(state, today) ??
    claimOfMentor(state) ??
    stepOfCourse(state, today) ??
    grantToFollow(state, today) ??
    hours(state, today)
  );
}

/** What is still to be decided and answered of the days before a course rested; of money only where some was granted. */
export function ofDaysBefore(state: CaseState, today: Day): NextStep | null {
  const decision = claimInHand(state, today) ?? grantDecision(state, today);
  if (decision !== null) return decision;
  const isPaid = state.grants.some(({ status }) => countsHours(status));
  const month = isPaid ? (claimOfMonth(state, today) ?? claimOfMentor(state)) : null;
  return month === null ? null : (wageCost(state) ?? month);
}

function claimInHand(state: CaseState, today: Day): NextStep | null {
  const returned = state.claims.find(({ status }) => status === 'returned');
  if (returned) {
    const by = addWorkingDays(returned.returnedDay ?? today, DAYS_TO_ANSWER);
    const who = returned.isOfMentor === true ? 'mentor' : 'leader';
    return { who, does: 'answer-return', by, reference: returned.reference };
  }
  const submitted = state.claims.find(({ status }) => status === 'submitted');
  if (!submitted) return claimHeard(state, today);
  return stepOfSubmitted(submitted, today);
}

/** Hours wait for the mentee's word or a consultant's check first, where the scheme asks for them. */
function stepOfSubmitted(
  { hoursWait, month, reference, submittedDay }: CaseState['claims'][number],
  today: Day,
): NextStep {
  if (hoursWait?.for === 'mentee') return { who: 'mentee', does: 'answer-hours', by: hoursWait.by, month };
  const by = addWorkingDays(hoursWait?.since ?? submittedDay ?? today, DAYS_TO_DECIDE);
  if (hoursWait?.for === 'consultant') return { who: 'consultant', does: 'check-hours', by, month };
  return { who: 'caseworker', does: 'decide-claim', by, reference };
}

function grantDecision({ grants }: CaseState, today: Day): NextStep | null {
  const recommended = grants.find(({ status }) => status === 'recommended');
  if (!recommended) return grantHeard(grants, today);
  const by = addWorkingDays(recommended.recommendedDay ?? today, DAYS_TO_DECIDE);
  return { who: 'caseworker', does: 'decide-grant', by };
}

function claimHeard({ claims }: CaseState, today: Day): NextStep | null {
  const [heard] = claims.flatMap(({ hearing, reference }) => (hearing ? [{ hearing, reference }] : []));
  if (heard === undefined) return null;
  const { hearing, reference } = heard;
  const by = dueAfterHearing(hearing, today);
  if (by !== null) return { who: 'caseworker', does: 'decide-claim', by, reference };
  const { deadlineDay, id: hearingId } = hearing;
  return { who: 'leader', does: 'answer-hearing', by: deadlineDay, hearingId, reference, on: 'claim' };
}

function grantHeard(grants: CaseState['grants'], today: Day): NextStep | null {
  const [hearing] = grants.flatMap((grant) => (grant.status === 'hearing' ? (grant.hearing ?? []) : []));
  return hearing === undefined ? null : stepOfHeardGrant(hearing, today);
}

/** Before a grant is revoked or ends early; it takes hours meanwhile, so that it hinders nothing. */
export function heardWhileGranted({ grants }: CaseState, today: Day): NextStep | null {
  const [hearing] = grants
    .filter(({ status, lastDay }) => status === 'granted' && today <= lastDay)
    .flatMap((grant) => grant.hearing ?? []);
  return hearing === undefined ? null : stepOfHeardGrant(hearing, today);
}

function stepOfHeardGrant(hearing: HearingOfCase, today: Day): NextStep {
  const by = dueAfterHearing(hearing, today);
  if (by !== null) return { who: 'caseworker', does: 'decide-grant', by };
  return { who: 'mentee', does: 'answer-hearing', by: hearing.deadlineDay, hearingId: hearing.id };
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

/** What the mentor of today costs, sent before the first of their months is over. */
export function missingWageCost(state: CaseState): NextStep | null {
  const { wageCosts, firstDay, mentorFirstDay } = state;
  if (wageCosts.some((cost) => cost.isOfTheMentor && stands(cost))) return null;
  const since = mentorFirstDay ?? firstDay;
  const who = state.isMentorFromOutside === true ? 'consultant' : 'leader';
  return { who, does: 'propose-wage-cost', by: lastDayOfMonth(monthOf(since)) };
}

function claimOfMonth(state: CaseState, today: Day): NextStep | null {
  const claims = state.claims.filter(({ isOfMentor }) => isOfMentor !== true);
  const [month] = unansweredMonths({ ...state, claims }, today);
  if (month === undefined) return null;
  return { who: 'leader', does: 'claim-month', by: claimBy(month), month };
}

/** The hours that a mentor from outside has not sent, whatever else waits. */
export function claimOfMentor({ mentorMonths = [] }: CaseState): NextStep | null {
  const [month] = mentorMonths;
  return month === undefined ? null : { who: 'mentor', does: 'claim-month', by: claimBy(month), month };
}

export function claimBy(month: Month): Day {
  return addDays(lastDayOfMonth(month), DAY_OF_CLAIM);
}

/** Where the placement goes on and no grant reaches today, no hours can be written. */
function grantToFollow(state: CaseState, today: Day): NextStep | null {
  const granted = state.grants.filter(({ status }) => countsHours(status)).map(({ lastDay }) => lastDay);
  if (granted.some((lastDay) => today <= lastDay)) return null;
  return grantToWrite(state, granted.toSorted().at(-1) ?? state.firstDay);
}

function hours({ lastDay }: CaseState, today: Day): NextStep {
  const endOfMonth = lastDayOfMonth(monthOf(today));
  return { who: 'mentor', does: 'write-hours', by: lastDay < endOfMonth ? lastDay : endOfMonth };
}
