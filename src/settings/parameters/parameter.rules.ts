/** When a new value of a parameter may begin. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

export type ParameterRefusal = { because: 'first-day-passed' } | { because: 'day-taken' };

/** A value never reaches back: what was worked out from the one before was right then. */
export function parameterRefusals(firstDay: Day, today: Day, taken: readonly Day[]): ParameterRefusal[] {
  if (firstDay < today) return [{ because: 'first-day-passed' }];
  return taken.includes(firstDay) ? [{ because: 'day-taken' }] : [];
}
