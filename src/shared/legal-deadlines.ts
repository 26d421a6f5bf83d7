/** Deadlines that run in calendar days, as the law counts them. */
import { addDays, type Day } from './day.js';
import { isWorkingDay } from './working-days.js';

/** Days on which the municipality is closed beside Saturdays, Sundays and holidays. 1 May is none of them. */
const CLOSED = new Set(['06-05', '12-24', '12-31']);

/** Calendar days to complain of a decision, and to reassess what is complained of (retssikkerhedsloven). */
const DAYS_TO_COMPLAIN = 28;
const DAYS_TO_REASSESS = 28;

/** Whether a deadline may end on the day: it is neither Saturday, Sunday nor holiday, and the municipality is open. */
export function isOpenDay(day: Day): boolean {
  return isWorkingDay(day) && !CLOSED.has(day.slice(5));
}

/** So many calendar days after a day; where the municipality is closed then, the next day on which it is open. */
export function deadlineAfter(day: Day, calendarDays: number): Day {
  let reached = addDays(day, calendarDays);
  while (!isOpenDay(reached)) reached = addDays(reached, 1);
  return reached;
}

/** The last day to complain, of whoever got the decision on a day. */
export function lastDayToComplain(knownDay: Day): Day {
  return deadlineAfter(knownDay, DAYS_TO_COMPLAIN);
}

/** The day by which a complaint is reassessed that came on a day. */
export function dayToReassess(receivedDay: Day): Day {
  return deadlineAfter(receivedDay, DAYS_TO_REASSESS);
}
