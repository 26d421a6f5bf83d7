/** When a value of a parameter may begin, and be put right. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

export type ParameterRefusal = { because: 'first-day-passed' } | { because: 'day-taken' };

/** Somebody took it away meanwhile, or its day has come. */
export type ComingRefusal = { because: 'value-gone' } | { because: 'value-applies' };

/** A value never reaches back: what was worked out from the one before was right then. */
export function parameterRefusals(firstDay: Day, today: Day, taken: readonly Day[]): ParameterRefusal[] {
  if (firstDay < today) return [{ because: 'first-day-passed' }];
  return taken.includes(firstDay) ? [{ because: 'day-taken' }] : [];
}

/** What may be put right or taken away is what has not applied yet. */
export function comingRefusals(value: { firstDay: Day } | null, today: Day): ComingRefusal[] {
  if (value === null) return [{ because: 'value-gone' }];
  return value.firstDay <= today ? [{ because: 'value-applies' }] : [];
}

export type Standing = 'past' | 'today' | 'coming';

/** Of values with the newest first: the newest that has begun applies. */
export function standingsOf(firstDays: readonly Day[], today: Day): Standing[] {
  const applying = firstDays.findIndex((firstDay) => firstDay <= today);
  return firstDays.map((firstDay, at) => (firstDay > today ? 'coming' : at === applying ? 'today' : 'past'));
}
