/** When a grant is revoked, or ends before its time. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import type { Period } from '../../shared/period.js';
import { type Decider, type GrantRefusal, type GrantStatus, isLegalGrantMove } from '../grant.rules.js';

/** What is done to a grant that was given: it stops on a day, or is taken back altogether. */
export const ENDINGS = ['ending', 'revocation'] as const;
export type Ending = (typeof ENDINGS)[number];

export const ENDING_REASON_CODES = [
  'course-ended',
  'mentee-asked',
  'conditions-not-met',
  'wrong-facts',
  'other',
] as const;
export type EndingReasonCode = (typeof ENDING_REASON_CODES)[number];

export type EndingRefusal =
  | GrantRefusal
  | { because: 'grant-not-granted'; status: GrantStatus }
  | { because: 'ending-day-missing' }
  | { because: 'ending-day-outside-grant'; firstDay: Day; before: Day }
  | { because: 'hours-after-the-day'; lastDayWithHours: Day };

/** Hours that are written stay; what ends early ends no earlier than they do. */
export function endingRefusals(
  grant: Period & { status: GrantStatus },
  ending: { what: Ending; lastDay: Day | null },
  decider: Decider,
  lastDayWithHours: Day | null,
): EndingRefusal[] {
  if (!isLegalGrantMove('ending', grant.status)) {
    return [{ because: 'grant-not-granted', status: grant.status }];
  }
  const refusals: EndingRefusal[] = [];
  if (decider.takesPart) refusals.push({ because: 'takes-part' });
  if (ending.what === 'revocation') return refusals;

  const { lastDay } = ending;
  if (lastDay === null) return [...refusals, { because: 'ending-day-missing' }];
  if (lastDay < grant.firstDay || lastDay >= grant.lastDay) {
    refusals.push({ because: 'ending-day-outside-grant', firstDay: grant.firstDay, before: grant.lastDay });
  } else if (lastDayWithHours !== null && lastDay < lastDayWithHours) {
    refusals.push({ because: 'hours-after-the-day', lastDayWithHours });
  }
  return refusals;
}
