/** Who may be a mentor, and on which days one is away. Knows no database and no clock. */
import type { Role } from '../access/role.js';
import { addDays, type Day } from '../shared/day.js';
import type { Period } from '../shared/period.js';

/** Whom LAB § 168 lets be a mentor. */
export const MENTOR_KINDS = [
  'company-employee',
  'municipal-employee',
  'institution-employee',
  'external-consultant',
] as const;

/** And those who are mentors without pay, in a course that no employer has a part in. */
export const ALL_MENTOR_KINDS = [...MENTOR_KINDS, 'volunteer'] as const;
export type MentorKind = (typeof ALL_MENTOR_KINDS)[number];

export type MentorRefusal =
  | { because: 'workplace-missing' }
  | { because: 'workplace-not-asked' }
  | { because: 'workplace-unknown' }
  | { because: 'mentor-known' }
  | { because: 'not-the-leaders-to-register' }
  | { because: 'registered-by-others' }
  | { because: 'known-from-elsewhere' };

/** A company's employee works at one of its workplaces, others at none; a leader registers no others. A volunteer is a coordinator's to register. */
export function mentorRefusals(
  mentor: { kind: MentorKind; workplaceId?: string },
  role: Role,
): MentorRefusal[] {
  const isTheirs =
    role === 'coordinator'
      ? mentor.kind === 'volunteer' || mentor.kind === 'company-employee'
      : mentor.kind !== 'volunteer';
  if (!isTheirs) return [{ because: 'registered-by-others' }];
  if (mentor.kind !== 'company-employee') {
    if (role === 'leader') return [{ because: 'not-the-leaders-to-register' }];
    return mentor.workplaceId === undefined ? [] : [{ because: 'workplace-not-asked' }];
  }
  return mentor.workplaceId === undefined ? [{ because: 'workplace-missing' }] : [];
}

export type AbsenceRefusal =
  | { because: 'ends-before-it-begins' }
  | { because: 'absence-too-far-away'; firstDay: Day; lastDay: Day }
  | { because: 'has-time-entries'; days: Day[] }
  | { because: 'absent-already' }
  | { because: 'mentor-from-outside' };

/**
 * A leader tells of the own employees' absence. A mentor from outside works for others too, whose days are
 * not the leader's to block, or to learn of.
 */
export function tellingRefusals(role: Role, { kind }: { kind: MentorKind }): AbsenceRefusal[] {
  const isTheirs = role !== 'leader' || kind === 'company-employee';
  return isTheirs ? [] : [{ because: 'mentor-from-outside' }];
}

const YEAR = 365;

/** The days that an absence may end on: a year back, as far as it is shown, and a year ahead. */
function daysNearby(today: Day): Period {
  return { firstDay: addDays(today, -YEAR), lastDay: addDays(today, YEAR) };
}

/** An absence has no reason, and none is asked for. Days on which hours are written down are not days away. */
export function absenceRefusals(absence: Period, daysWithHours: Day[], today: Day): AbsenceRefusal[] {
  if (absence.lastDay < absence.firstDay) return [{ because: 'ends-before-it-begins' }];
  const nearby = daysNearby(today);
  if (absence.lastDay < nearby.firstDay || absence.lastDay > nearby.lastDay) {
    return [{ because: 'absence-too-far-away', ...nearby }];
  }
  return daysWithHours.length > 0 ? [{ because: 'has-time-entries', days: daysWithHours }] : [];
}
