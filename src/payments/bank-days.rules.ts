/**
 * The days on which Danish banks pay: Monday to Friday without public holidays, and without the days on which banks
 * are closed all the same. Knows no database and no clock.
 */
import { addDays, type Day, weekday } from '../shared/day.js';
import { isWorkingDay } from '../shared/working-days.js';

/** 1 May is a day on which many houses pay nothing; the three others are bank closing days. */
const CLOSED_EACH_YEAR = new Set(['05-01', '06-05', '12-24', '12-31']);
const FRIDAY = 5;
const SATURDAY = 6;

export type BankDayFault = 'weekend' | 'holiday' | 'bank-closing-day';

/** Why banks pay nothing on a day, and the next day on which they do; null where they do. */
export function bankDayFault(day: Day): { why: BankDayFault; next: Day } | null {
  const why = faultOf(day);
  return why === null ? null : { why, next: nextBankDay(day) };
}

/** The day itself where banks pay on it, else the first day after it on which they do. */
export function nextBankDay(day: Day): Day {
  let candidate = day;
  while (faultOf(candidate) !== null) candidate = addDays(candidate, 1);
  return candidate;
}

function faultOf(day: Day): BankDayFault | null {
  if (weekday(day) >= SATURDAY) return 'weekend';
  if (CLOSED_EACH_YEAR.has(day.slice(5)) || isFridayAfterAscension(day)) return 'bank-closing-day';
  return isWorkingDay(day) ? null : 'holiday';
}

/** Ascension Day is the only public holiday on a Thursday between 30 April and 3 June. */
function isFridayAfterAscension(day: Day): boolean {
  const isInSpring = day.slice(5) >= '05-01' && day.slice(5) <= '06-04';
  return isInSpring && weekday(day) === FRIDAY && !isWorkingDay(addDays(day, -1));
}
