/** When an agenda may be sent. Knows no database and no clock. */
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { hasBegun, type MeetingStatus, type Moment } from '../meeting.rules.js';

export type AgendaRefusal =
  | { because: 'agenda-of-the-other' }
  | { because: 'meeting-not-planned'; status: MeetingStatus }
  | { because: 'meeting-has-begun' };

/** Where the scheme is silent, the mentee may send one all the same. */
export function agendaWriters(named: OneOfThePair[]): OneOfThePair[] {
  return named.length === 0 ? ['mentee'] : named;
}

/** An agenda is written, and put right, until the meeting begins. */
export function agendaRefusals(
  by: OneOfThePair,
  meeting: { day: string; start: string; status: MeetingStatus },
  writers: OneOfThePair[],
  now: Moment,
): AgendaRefusal[] {
  if (!writers.includes(by)) return [{ because: 'agenda-of-the-other' }];
  if (meeting.status !== 'planned') return [{ because: 'meeting-not-planned', status: meeting.status }];
  return hasBegun(meeting, now) ? [{ because: 'meeting-has-begun' }] : [];
}
