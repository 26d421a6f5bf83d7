import type { Tx } from '../../access/database.js';
import type { Placement } from '../../placements/placement.entity.js';
import { schemeOf } from '../../placements/placement.queries.js';
import { triedOutAt } from '../../schemes/course.rules.js';
import { saidOfMeetings, tryingOutRule } from '../../schemes/meeting.rules.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import type { Day } from '../../shared/day.js';
import { firstContactsOf } from '../first-contact/first-contact.queries.js';
import type { FirstContactState } from '../first-contact/first-contact.rules.js';
import { meetingsOf } from '../meeting.queries.js';
import type { MeetingView } from '../meeting.view.js';
import { triedOutBy } from '../trying-out/trying-out.queries.js';
import type { TriedOut } from '../trying-out/trying-out.rules.js';
import { type MeetingsOfCourse, meetingsOfCourse } from './meetings-of-course.rules.js';

/** The meetings of a course with all that belongs to them, as whoever asks may see it. */
export interface CourseFacts {
  meetings: MeetingView[];
  sum: MeetingsOfCourse;
  /** What the scheme says of meetings. */
  rules: SaidRule[];
  /** Null where the scheme says nothing of it. */
  firstContact: FirstContactState | null;
  /** Null where nothing is tried out, and for those who are not told. */
  tryingOut: { rule: SaidRule | null; outcome: TriedOut; ownAnswer: boolean | null } | null;
  /** Whether whoever asks is one of the two of today. */
  isOfThePair: boolean;
}

export async function courseOf(tx: Tx, placement: Placement, today: Day): Promise<CourseFacts> {
  const scheme = await schemeOf(tx, placement);
  const meetings = await meetingsOf(tx, placement.id);
  const contacts = await firstContactsOf(tx, [placement.id], today);
  const { pair, outcome, ownAnswer } = await triedOutBy(tx, placement.id, today);
  return {
    meetings,
    sum: meetingsOfCourse(scheme, placement, meetings, today),
    rules: saidOfMeetings(scheme),
    firstContact: contacts.get(placement.id) ?? null,
    tryingOut:
      triedOutAt(scheme) === null
        ? null
        : { rule: tryingOutRule(scheme), outcome: outcome ?? 'open', ownAnswer },
    isOfThePair: pair?.isOwn ?? false,
  };
}
