/**
 * Until when a month can be claimed. No law says; the municipality sets it, and gives more time. Knows no database and
 * no clock.
 */
import type { Role } from '../../access/role.js';
import { addMonths, type Day, daysBetween, lastDayOfMonth, type Month, monthOf } from '../../shared/day.js';
import { deadlineAfter } from '../../shared/legal-deadlines.js';
import type { ClaimRefusal } from '../claim.rules.js';

/** Calendar days that a leader has at least for what came back, where the municipality set no other number. */
export const DAYS_AFTER_RETURN = 14;

/** Longer than this is a slip of the pen. */
const MOST_MONTHS_MORE = 12;

export type WindowRefusal =
  | ClaimRefusal
  | { because: 'no-window'; month: Month }
  | { because: 'window-closed'; month: Month; lastDay: Day }
  | { because: 'window-open'; lastDay: Day }
  | { because: 'postponed-already'; lastDay: Day }
  | { because: 'postponement-waits' }
  | { because: 'postponement-refused' }
  | { because: 'postponement-decided' }
  | { because: 'last-day-missing' }
  | { because: 'last-day-too-early'; after: Day }
  | { because: 'last-day-too-late'; latest: Day }
  | { because: 'decision-reason-missing' }
  | { because: 'own-window' };

export interface PostponementFacts {
  /** Null while it waits for an answer. */
  outcome: 'granted' | 'refused' | null;
  lastDay: Day | null;
}

export interface WindowFacts {
  month: Month;
  /** Null where nobody set a window for the month. */
  lastDay: Day | null;
  postponements: PostponementFacts[];
}

/** 0 on the last day itself, negative after it. */
export function daysLeft(lastDay: Day, today: Day): number {
  return daysBetween(today, lastDay);
}

/**
 * The last day to claim again what came back. The days between the submission and the answer do not count: the leader
 * has what was left then, and `leastDays` at least; never less than without. Null where the month has no window.
 */
export function lastDayAgain(
  { lastDay, submittedDay, leastDays }: { lastDay: Day | null; submittedDay: Day; leastDays: number },
  today: Day,
): Day | null {
  if (lastDay === null) return null;
  const again = deadlineAfter(today, Math.max(daysBetween(submittedDay, lastDay), leastDays));
  return again > lastDay ? again : lastDay;
}

export type WindowMove = 'ask' | 'give' | 'answer' | 'reopen';

/** What whoever claims, or a caseworker, is offered to do about a window, if anything. */
export function moveOffered(
  window: WindowFacts,
  {
    role,
    takesPart,
    mayMove,
  }: {
    role: Role;
    takesPart: boolean;
    /** Whether the month may be claimed, and by them where it is not for others. */ mayMove: boolean;
  },
  today: Day,
): WindowMove | null {
  if (role === 'leader' || role === 'mentor')
    return mayMove && askingRefusals(window, today).length === 0 ? 'ask' : null;
  if (role !== 'caseworker' || takesPart) return null;
  if (window.postponements.some(({ outcome }) => outcome === null)) return 'answer';
  if (window.lastDay === null || !mayMove) return null;
  if (today > window.lastDay) return 'reopen';
  return onceRefusals(window.postponements).length === 0 ? 'give' : null;
}

/** Why a leader, or a mentor from outside, may not ask for more time. Once a month is the rule, and once is enough to ask. */
export function askingRefusals({ month, lastDay, postponements }: WindowFacts, today: Day): WindowRefusal[] {
  if (lastDay === null) return [{ because: 'no-window', month }];
  const before = onceRefusals(postponements);
  if (before.length > 0) return before;
  if (postponements.length > 0) return [{ because: 'postponement-refused' }];
  return today > lastDay ? [{ because: 'window-closed', month, lastDay }] : [];
}

/** Why a caseworker may not give more time unasked: a window that is closed is opened again instead. */
export function givingRefusals(
  { month, lastDay, postponements }: WindowFacts,
  chosen: Day,
  today: Day,
): WindowRefusal[] {
  if (lastDay === null) return [{ because: 'no-window', month }];
  const before = onceRefusals(postponements);
  if (before.length > 0) return before;
  if (today > lastDay) return [{ because: 'window-closed', month, lastDay }];
  return chosenRefusals(lastDay, chosen, today);
}

/** A request is answered once, also after the window: it was asked in time. */
export function answerRefusals(
  { lastDay, asked }: { lastDay: Day | null; asked: PostponementFacts },
  answer: { outcome: 'granted' | 'refused'; lastDay?: Day; because?: string },
  today: Day,
): WindowRefusal[] {
  if (asked.outcome !== null) return [{ because: 'postponement-decided' }];
  if (answer.outcome === 'refused') {
    return answer.because === undefined ? [{ because: 'decision-reason-missing' }] : [];
  }
  if (answer.lastDay === undefined) return [{ because: 'last-day-missing' }];
  return chosenRefusals(lastDay ?? today, answer.lastDay, today);
}

/** Why a month may not be opened again: it is open, or nobody closed it. */
export function reopeningRefusals({ month, lastDay }: WindowFacts, chosen: Day, today: Day): WindowRefusal[] {
  if (lastDay === null) return [{ because: 'no-window', month }];
  if (today <= lastDay) return [{ because: 'window-open', lastDay }];
  return chosenRefusals(lastDay, chosen, today);
}

function onceRefusals(postponements: PostponementFacts[]): WindowRefusal[] {
  if (postponements.some(({ outcome }) => outcome === null)) return [{ because: 'postponement-waits' }];
  const granted = postponements.find(({ outcome }) => outcome === 'granted');
  return granted?.lastDay ? [{ because: 'postponed-already', lastDay: granted.lastDay }] : [];
}

/** More time is time to come, and more than there was. */
function chosenRefusals(lastDay: Day, chosen: Day, today: Day): WindowRefusal[] {
  if (chosen <= lastDay) return [{ because: 'last-day-too-early', after: lastDay }];
  if (chosen < today) return [{ because: 'last-day-too-early', after: today }];
  const latest = lastDayOfMonth(addMonths(monthOf(today), MOST_MONTHS_MORE));
  return chosen > latest ? [{ because: 'last-day-too-late', latest }] : [];
}
