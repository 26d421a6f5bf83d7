import type { Balance } from '../balance/balance.rules.js';
import type { TimeEntryView } from '../time-entry.view.js';
import type { OwnPlacement } from './week.rules.js';

export interface MentoredPlacement extends OwnPlacement {
  reference: string;
  /** The mentee, as the mentor may see the name. */
  mentee: string;
  menteeId: string;
  schemeVersionId: string;
  firstDay: string;
  lastDay: string;
  balances: Balance[];
}

/** A mentor's week as its page shows it. */
export interface WeekView {
  placements: MentoredPlacement[];
  entries: TimeEntryView[];
  /** Whether there are hours in the week before. */
  hasWeekBefore: boolean;
  /** What the mentor wrote down last. */
  last: TimeEntryView | null;
}
