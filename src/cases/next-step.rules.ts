/** Who must do what by when: the sentence that every case opens with. Knows no database and no clock. */
import type { PlacementStatus } from '../placements/placement.rules.js';
import { addDays, type Day, lastDayOfMonth, type Month, monthOf } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';

export type NextStep =
  | { who: 'leader'; does: 'pick-mentor'; by: Day }
  | { who: 'consultant'; does: 'draft-grant'; by: Day }
  | { who: 'consultant'; does: 'recommend-grant'; by: Day }
  | { who: 'caseworker'; does: 'decide-grant'; by: Day }
  | { who: 'consultant'; does: 'activate'; by: Day }
  | { who: 'leader'; does: 'propose-wage-cost'; by: Day }
  | { who: 'caseworker'; does: 'decide-wage-cost'; by: Day }
  | { who: 'leader'; does: 'answer-return'; by: Day; reference: string }
  | { who: 'caseworker'; does: 'decide-claim'; by: Day; reference: string }
  | { who: 'leader'; does: 'claim-month'; by: Day; month: Month }
  | { who: 'mentor'; does: 'write-hours'; by: Day }
  | { who: 'nobody'; does: 'nothing' };

export interface CaseState {
  status: PlacementStatus;
  firstDay: Day;
  hasMentor: boolean;
  grants: { status: string; recommendedDay: Day | null }[];
  wageCosts: { status: string; proposedDay: Day }[];
  /** Claims that are open or decided, of any month. */
  claims: { status: string; reference: string; month: Month; submittedDay: Day | null }[];
  monthsWithoutHours: Month[];
}

/** Working days that somebody of the municipality has for a decision, and an employer for an answer. */
const DAYS_TO_DECIDE = 5;
/** The day of the next month by which a month's hours are claimed. The law sets none (BEK § 122). */
export const DAY_OF_CLAIM = 10;

export function nextStep(state: CaseState, today: Day): NextStep {
  if (state.status === 'proposed' || state.status === 'matched') return towardsActive(state, today);
  if (state.status === 'active') return whileActive(state, today);
  return { who: 'nobody', does: 'nothing' };
}

function towardsActive(state: CaseState, today: Day): NextStep {
  const { firstDay } = state;
  if (!state.hasMentor) return { who: 'leader', does: 'pick-mentor', by: firstDay };
  const recommended = state.grants.find(({ status }) => status === 'recommended');
  if (recommended) {
    const by = addWorkingDays(recommended.recommendedDay ?? today, DAYS_TO_DECIDE);
    return { who: 'caseworker', does: 'decide-grant', by };
  }
  if (state.grants.some(({ status }) => status === 'granted')) {
    return { who: 'consultant', does: 'activate', by: firstDay };
  }
  const hasDraft = state.grants.some(({ status }) => status === 'draft');
  return { who: 'consultant', does: hasDraft ? 'recommend-grant' : 'draft-grant', by: firstDay };
}

function whileActive(state: CaseState, today: Day): NextStep {
  const returned = state.claims.find(({ status }) => status === 'returned');
  if (returned) {
    const by = addWorkingDays(returned.submittedDay ?? today, 2 * DAYS_TO_DECIDE);
    return { who: 'leader', does: 'answer-return', by, reference: returned.reference };
  }
  const submitted = state.claims.find(({ status }) => status === 'submitted');
  if (submitted) {
    const by = addWorkingDays(submitted.submittedDay ?? today, DAYS_TO_DECIDE);
    return { who: 'caseworker', does: 'decide-claim', by, reference: submitted.reference };
  }
  const proposed = state.wageCosts.find(({ status }) => status === 'proposed');
  if (proposed) {
    return {
      who: 'caseworker',
      does: 'decide-wage-cost',
      by: addWorkingDays(proposed.proposedDay, DAYS_TO_DECIDE),
    };
  }
  if (!state.wageCosts.some(({ status }) => status === 'approved')) {
    return { who: 'leader', does: 'propose-wage-cost', by: lastDayOfMonth(monthOf(state.firstDay)) };
  }
  const month = firstUnansweredMonth(state, today);
  if (month !== null) {
    const by = addDays(addDays(lastDayOfMonth(month), 1), DAY_OF_CLAIM - 1);
    return { who: 'leader', does: 'claim-month', by, month };
  }
  return { who: 'mentor', does: 'write-hours', by: lastDayOfMonth(monthOf(today)) };
}

/** The first month that is over and has neither a claim nor "no hours". */
function firstUnansweredMonth(state: CaseState, today: Day): Month | null {
  const answered = new Set([
    ...state.monthsWithoutHours,
    ...state.claims
      .filter(({ status }) => status !== 'withdrawn' && status !== 'draft')
      .map(({ month }) => month),
  ]);
  let month = monthOf(state.firstDay);
  while (month < monthOf(today)) {
    if (!answered.has(month)) return month;
    month = monthOf(addDays(lastDayOfMonth(month), 1));
  }
  return null;
}

/** True when the day has passed by which it was to be done. */
export function isOverdue(step: NextStep, today: Day): boolean {
  return step.who !== 'nobody' && step.by < today;
}
