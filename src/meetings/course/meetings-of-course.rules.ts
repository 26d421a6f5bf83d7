/** The meetings of a course against what its scheme expects. Knows no database and no clock. */
import { meetingsExpectedBy } from '../../schemes/course.rules.js';
import { type Expected, meetingsInAll, monthsBetweenMeetings } from '../../schemes/meeting.rules.js';
import type { Scheme } from '../../schemes/scheme.js';
import type { Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Period } from '../../shared/period.js';
import type { MeetingKind, MeetingStatus } from '../meeting.rules.js';

export interface MeetingsOfCourse {
  /** Beside the clarification meeting. */
  held: number;
  /** Of all that were held. */
  minutes: Minutes;
  expected: { inAll: Expected | null; everyMonths: number | null; byNow: number } | null;
}

/** How many there were and how long; expected is null where the scheme names no number. */
export function meetingsOfCourse(
  scheme: Scheme,
  course: Period,
  meetings: { kind: MeetingKind | null; status: MeetingStatus; minutes: Minutes }[],
  today: Day,
): MeetingsOfCourse {
  const held = meetings.filter(({ status }) => status === 'held');
  const byNow = meetingsExpectedBy(scheme, course, today);
  return {
    held: held.filter(({ kind }) => kind !== 'clarification').length,
    minutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
    expected:
      byNow === null
        ? null
        : { inAll: meetingsInAll(scheme), everyMonths: monthsBetweenMeetings(scheme), byNow },
  };
}
