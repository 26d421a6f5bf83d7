/** What a week without placements is to somebody who was mentor, or is to be. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import { overlaps, type Period } from '../../shared/period.js';

export interface WeekWithoutPlacements {
  /** Whether the week has no day on which they were or are to be mentor. */
  isOutside: boolean;
  /** The last day as mentor, of days that reach into the week: somebody else has the placement since. */
  replacedAfter: Day | null;
  /** The last day as mentor before the week. */
  lastDayBefore: Day | null;
  /** The first day as mentor that has not come, in the week or after it. */
  nextFirstDay: Day | null;
}

/** Of all the days on which somebody was, is or is to be a mentor, whoever has those placements now. */
export function weekWithoutPlacements(week: Period, days: Period[], today: Day): WeekWithoutPlacements {
  const isInWeek = (period: Period) => overlaps(period, week);
  const past = days.filter(({ lastDay }) => lastDay < today);
  const lastDaysOf = (periods: Period[]) => periods.map(({ lastDay }) => lastDay).toSorted();
  const toCome = days.map(({ firstDay }) => firstDay).filter((day) => day > today && day >= week.firstDay);
  return {
    isOutside: !days.some(isInWeek),
    replacedAfter: lastDaysOf(past.filter(isInWeek)).at(-1) ?? null,
    lastDayBefore: lastDaysOf(past.filter(({ lastDay }) => lastDay < week.firstDay)).at(-1) ?? null,
    nextFirstDay: toCome.toSorted()[0] ?? null,
  };
}
