/** What the leader does for the mentor, and what the employer holds. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

export const ARRANGERS = ['leader', 'shop-steward', 'organiser'] as const;
export type Arranger = (typeof ARRANGERS)[number];

/** A part that the scheme gives the employer, with its words. */
export interface Part {
  code: string;
  says: string;
}

interface DayFacts {
  day: Day;
  firstDay: Day;
  today: Day;
}

type DayRefusal = { because: 'day-to-come' } | { because: 'day-before-course'; firstDay: Day };

export type FollowUpRefusal =
  DayRefusal | { because: 'no-mentor' } | { because: 'part-unknown' } | { because: 'nothing-said' };

export type ActivityRefusal = DayRefusal | { because: 'activity-unknown' } | { because: 'noted-already' };

function dayRefusals({ day, firstDay, today }: DayFacts): DayRefusal[] {
  if (day > today) return [{ because: 'day-to-come' }];
  return day < firstDay ? [{ because: 'day-before-course', firstDay }] : [];
}

export function followUpRefusals(
  { parts, note, ...days }: DayFacts & { parts: string[]; note: string | null },
  { known, hasMentor }: { known: Part[]; hasMentor: boolean },
): FollowUpRefusal[] {
  const refusals: FollowUpRefusal[] = [...dayRefusals(days)];
  if (!hasMentor) refusals.push({ because: 'no-mentor' });
  if (parts.some((part) => known.every(({ code }) => code !== part))) {
    refusals.push({ because: 'part-unknown' });
  }
  if (parts.length === 0 && note === null) refusals.push({ because: 'nothing-said' });
  return refusals;
}

/** An activity that the scheme names. */
export function activityRefusals(
  { code, ...days }: DayFacts & { code: string },
  known: Part[],
): ActivityRefusal[] {
  const refusals: ActivityRefusal[] = [...dayRefusals(days)];
  if (known.every((part) => part.code !== code)) refusals.push({ because: 'activity-unknown' });
  return refusals;
}
