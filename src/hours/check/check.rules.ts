/** When a consultant checks hours in place of the mentee's word. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import type { Standing } from '../word/word.rules.js';

export const HOW_CHECKED = ['spoke-with-mentee', 'visited-workplace', 'saw-roster', 'other'] as const;
export type HowChecked = (typeof HOW_CHECKED)[number];

export const CHECK_OUTCOMES = ['right', 'not-right'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

export interface EntryToCheck {
  id: string;
  day: Day;
  standing: Standing;
  isDecided: boolean;
  /** Until which day the mentee is waited for; null where the hours are in no submitted claim. */
  lastDayToSpeak: Day | null;
}

export type CheckRefusal =
  | { because: 'nothing-to-check' }
  | { because: 'entry-unknown'; id: string }
  | { because: 'hours-confirmed'; day: Day }
  | { because: 'hours-decided'; day: Day }
  | { because: 'mentee-may-still-answer'; lastDay: Day | null }
  | { because: 'check-in-the-future' }
  | { because: 'check-before-the-hours'; day: Day }
  | { because: 'checker-takes-part' };

/** Whether a check is asked for now: of a dispute at once, of silence when the days are over. */
export function waitsForCheck({ standing, isDecided, lastDayToSpeak }: EntryToCheck, today: Day): boolean {
  if (isDecided) return false;
  if (standing === 'disputed') return true;
  return standing === 'unanswered' && lastDayToSpeak !== null && lastDayToSpeak < today;
}

/** Whether nothing is found of it yet, so that whoever speaks with the mentee may ask. */
export function isOpen({ standing, isDecided }: EntryToCheck): boolean {
  return !isDecided && (standing === 'disputed' || standing === 'unanswered');
}

/** Whether a check may be of it, also one that puts an earlier check right. */
export function mayBeChecked({ standing, isDecided }: Pick<EntryToCheck, 'standing' | 'isDecided'>): boolean {
  return standing !== 'confirmed' && !isDecided;
}

/**
 * Every reason at once. While the mentee may still answer, hours are checked by speaking with the mentee
 * alone: that is the word itself, given to the consultant.
 */
export function checkRefusals(
  check: { day: Day; how: HowChecked; entryIds: string[] },
  entries: EntryToCheck[],
  { takesPart, today }: { takesPart: boolean; today: Day },
): CheckRefusal[] {
  const refusals: CheckRefusal[] = takesPart ? [{ because: 'checker-takes-part' }] : [];
  if (check.day > today) refusals.push({ because: 'check-in-the-future' });
  if (check.entryIds.length === 0) refusals.push({ because: 'nothing-to-check' });
  let isTooSoon: { lastDay: Day | null } | null = null;
  for (const id of check.entryIds) {
    const entry = entries.find((one) => one.id === id);
    if (entry === undefined) refusals.push({ because: 'entry-unknown', id });
    else if (entry.isDecided) refusals.push({ because: 'hours-decided', day: entry.day });
    else if (entry.standing === 'confirmed') refusals.push({ because: 'hours-confirmed', day: entry.day });
    else if (check.day < entry.day) refusals.push({ because: 'check-before-the-hours', day: entry.day });
    else if (entry.standing === 'unanswered' && !waitsForCheck(entry, today)) {
      isTooSoon = { lastDay: entry.lastDayToSpeak };
    }
  }
  if (isTooSoon !== null && check.how !== 'spoke-with-mentee') {
    refusals.push({ because: 'mentee-may-still-answer', ...isTooSoon });
  }
  return refusals;
}
