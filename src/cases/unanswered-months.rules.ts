/** The months of a course that somebody is still to answer for. Knows no database and no clock. */
import { addDays, type Day, lastDayOfMonth, type Month, monthOf } from '../shared/day.js';
import { type Period, periodOfMonth } from '../shared/period.js';

const UNSENT = new Set(['draft', 'withdrawn', 'expired']);

interface AnswerFacts extends Period {
  claims: { status: string; month: Month }[];
  monthsWithoutHours: Month[];
  /** Those that cannot be claimed any more. */
  closedMonths?: Month[];
  /** The days on which the course takes no hours. */
  course: { rests: Period[] };
}

/** The months that are over, can be claimed, and have neither a claim nor "no hours". The last ends with the placement. */
export function unansweredMonths(facts: AnswerFacts, today: Day): Month[] {
  const { claims, monthsWithoutHours, closedMonths = [] } = facts;
  const claimed = claims.filter(({ status }) => !UNSENT.has(status)).map(({ month }) => month);
  const answered = new Set([...monthsWithoutHours, ...closedMonths, ...claimed]);
  const months: Month[] = [];
  for (let month = monthOf(facts.firstDay); isOver(month, facts, today); month = monthAfter(month)) {
    if (!answered.has(month) && !isRest(month, facts)) months.push(month);
  }
  return months;
}

/** A month that takes no hours on any day is nothing to answer for. */
function isRest(month: Month, { firstDay, lastDay, course }: AnswerFacts): boolean {
  const days = periodOfMonth(month);
  const from = days.firstDay < firstDay ? firstDay : days.firstDay;
  const to = lastDay < days.lastDay ? lastDay : days.lastDay;
  return course.rests.some((rest) => rest.firstDay <= from && to <= rest.lastDay);
}

function isOver(month: Month, { lastDay }: AnswerFacts, today: Day): boolean {
  if (month > monthOf(lastDay)) return false;
  return lastDayOfMonth(month) < today || lastDay < today;
}

function monthAfter(month: Month): Month {
  return monthOf(addDays(lastDayOfMonth(month), 1));
}
