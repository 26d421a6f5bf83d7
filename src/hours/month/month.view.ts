import type { PlacementView } from '../../placements/placement.view.js';
import { addMonths, type Day, type Month, monthOf } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Period } from '../../shared/period.js';
import type { Balance } from '../balance/balance.rules.js';
import type { Standing } from '../word/word.rules.js';
import type { TimeEntryView } from '../time-entry.view.js';

export interface MonthEntry extends TimeEntryView {
  /** Whether the visitor may put it right. */
  mayChange: boolean;
  mentor: string;
  /** What the mentee says, or a consultant found; null where the scheme does not ask. */
  standing: Standing | null;
  /** The claim that it is frozen in, where the visitor may see it. */
  claim: { id: string; reference: string } | null;
}

/** The hours of one placement in one month, as somebody may see them. */
export interface MonthView {
  placement: PlacementView;
  month: Month;
  entries: MonthEntry[];
  /** Of the grants that have days in the month. */
  balances: Balance[];
  /** In the month in which the course was stopped: what was written of days after, and is none of it. */
  takenOut: { day: Day; minutes: Minutes }[];
  mayWrite: boolean;
  /** Whether the visitor is a mentor from outside, with hours that are in no claim yet. */
  mayClaim: boolean;
}

/** The month that was asked for, or the nearest that the placement has. */
export function monthWithin(asked: Month, { firstDay, lastDay }: Period): Month {
  if (asked < monthOf(firstDay)) return monthOf(firstDay);
  return asked > monthOf(lastDay) ? monthOf(lastDay) : asked;
}

/** The months before and after that the placement has, none of them to come. */
export function monthsBeside(
  month: Month,
  placement: Period,
  thisMonth: Month,
): { before: Month | null; after: Month | null } {
  const before = addMonths(month, -1);
  const after = addMonths(month, 1);
  return {
    before: before >= monthOf(placement.firstDay) ? before : null,
    after: after <= monthOf(placement.lastDay) && after <= thisMonth ? after : null,
  };
}
