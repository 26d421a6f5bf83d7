/** Who may be a mentor, and on which days one is away. Knows no database and no clock. */
import type { Day } from '../shared/day.js';
import type { Period } from '../shared/period.js';

/** Whom LAB § 168 lets be a mentor. */
export const MENTOR_KINDS = [
  'company-employee',
  'municipal-employee',
  'institution-employee',
  'external-consultant',
] as const;
export type MentorKind = (typeof MENTOR_KINDS)[number];

export type MentorRefusal =
  { because: 'workplace-missing' } | { because: 'workplace-unknown' } | { because: 'mentor-known' };

/** A company's employee works at one of its workplaces. */
export function mentorRefusals(mentor: { kind: MentorKind; workplaceId?: string }): MentorRefusal[] {
  const isMissing = mentor.kind === 'company-employee' && mentor.workplaceId === undefined;
  return isMissing ? [{ because: 'workplace-missing' }] : [];
}

export type AbsenceRefusal =
  { because: 'ends-before-it-begins' } | { because: 'has-time-entries'; days: Day[] };

/** An absence has no reason, and none is asked for. Days on which hours are written down are not days away. */
export function absenceRefusals(absence: Period, daysWithHours: Day[]): AbsenceRefusal[] {
  if (absence.lastDay < absence.firstDay) return [{ because: 'ends-before-it-begins' }];
  return daysWithHours.length > 0 ? [{ because: 'has-time-entries', days: daysWithHours }] : [];
}
