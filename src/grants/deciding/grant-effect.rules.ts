/** What a grant would change once it is granted. Knows no database and no clock. */
import { isOver, type PlacementStatus } from '../../placements/placement.rules.js';
import { type Day, daysBetween } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { Minutes } from '../../shared/minutes.js';
import { overlaps, type Period } from '../../shared/period.js';
import { divideHalfUp } from '../../shared/rounding.js';
import { countsHours, type GrantStatus } from '../grant.rules.js';

export interface PlannedGrant extends Period {
  grantedMinutes: Minutes;
}

export interface KnownGrant extends PlannedGrant {
  id: string;
  status: GrantStatus;
  minutesLeft: Minutes;
}

export interface GrantEffect {
  days: number;
  minutesAWeek: Minutes;
  /** On all granted hours of the placement. */
  minutesLeft: { before: Minutes; after: Minutes };
  /** Where the placement ends, when the grant lasts longer than it does. */
  lastDay: { before: Day; after: Day } | null;
  /** What all its hours cost by the wage cost of its first day; null where none is approved. */
  mostOre: Ore | null;
}

export function daysOf({ firstDay, lastDay }: Period): number {
  return daysBetween(firstDay, lastDay) + 1;
}

/** The hours spread evenly on the weeks of the period, half a minute rounded up. */
export function minutesAWeek(grant: PlannedGrant): Minutes {
  return divideHalfUp(grant.grantedMinutes * 7, daysOf(grant));
}

/** The hours that are expected of a whole period; those a week add up to the nearest half hour. */
export function minutesInPeriod(
  { minutes, per }: { minutes: Minutes; per: 'week' | 'whole' },
  period: Period,
): Minutes {
  if (per === 'whole') return minutes;
  return Math.max(30, divideHalfUp(minutes * daysOf(period), 7 * 30) * 30);
}

/** A course that is over keeps the day on which it ended. */
export function lengthens(
  grant: { lastDay: Day },
  placement: { status: PlacementStatus; lastDay: Day },
): boolean {
  return !isOver(placement.status) && grant.lastDay > placement.lastDay;
}

export function effectOf(
  grant: PlannedGrant,
  placement: { status: PlacementStatus; lastDay: Day },
  known: KnownGrant[],
  rateOrePerHour: Ore | null,
): GrantEffect {
  const before = known
    .filter(({ status }) => countsHours(status))
    .reduce((sum, { minutesLeft }) => sum + minutesLeft, 0);
  return {
    days: daysOf(grant),
    minutesAWeek: minutesAWeek(grant),
    minutesLeft: { before, after: before + grant.grantedMinutes },
    lastDay: lengthens(grant, placement) ? { before: placement.lastDay, after: grant.lastDay } : null,
    mostOre:
      rateOrePerHour === null
        ? null
        : divideHalfUp(BigInt(grant.grantedMinutes) * BigInt(rateOrePerHour), 60n),
  };
}

/** Whether another grant that is neither refused nor revoked has some of the days. */
export function sharesADay(grant: Period, ownId: string | null, known: KnownGrant[]): boolean {
  return known.some(
    ({ id, status, ...other }) =>
      id !== ownId && status !== 'refused' && status !== 'revoked' && overlaps(grant, other),
  );
}
