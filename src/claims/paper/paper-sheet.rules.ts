/** When a sheet that the leader signed on paper answers for a month. Knows no database and no clock. */
import type { OnBehalfReason } from '../../attachments/on-behalf.js';
import type { Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import { includes, type Period } from '../../shared/period.js';

export type PaperSheetRefusal =
  | { because: 'registers-own-case' }
  | { because: 'hours-changed' }
  | { because: 'total-differs'; onPaper: Minutes; written: Minutes }
  | { because: 'signed-before-the-last-hour'; lastDay: Day }
  | { because: 'signer-was-not-leader'; day: Day }
  | { because: 'words-on-behalf-missing' }
  | { because: 'received-before-it-was-signed'; signedDay: Day }
  | { because: 'received-day-ahead' };

/** What stands on the paper. */
export interface OnPaper {
  signedBy: string;
  signedDay: Day;
  total: Minutes;
  /** When it came; today where that is not said. */
  receivedDay?: Day;
  /** Why staff register it. */
  because: OnBehalfReason;
  words?: string;
  /** The version of the month that was held against it; undefined where none was seen. */
  seen?: string;
}

/** The month as it is written in the case. */
export interface MonthWritten {
  version: string;
  minutes: Minutes;
  /** The last day with hours or, in a month without, the last day that could have had any. */
  lastDay: Day;
}

/** A leader, while they had the case. */
export interface LedBy {
  leaderId: string;
  name: string;
  firstDay: Day;
  lastDay: Day | null;
}

/** Every reason at once. What the paper says of hours that have changed since it was held against them is not asked. */
export function paperSheetRefusals(
  paper: OnPaper,
  month: MonthWritten,
  { leaders, takesPart }: { leaders: LedBy[]; takesPart: boolean },
  today: Day,
): PaperSheetRefusal[] {
  const refusals: PaperSheetRefusal[] = onBehalfRefusals(paper, today);
  if (takesPart) refusals.push({ because: 'registers-own-case' });
  if (!leaders.some((leader) => leader.leaderId === paper.signedBy && led(leader, paper.signedDay))) {
    refusals.push({ because: 'signer-was-not-leader', day: paper.signedDay });
  }
  if (paper.seen !== undefined && paper.seen !== month.version) {
    return [...refusals, { because: 'hours-changed' }];
  }
  if (paper.signedDay < month.lastDay) {
    refusals.push({ because: 'signed-before-the-last-hour', lastDay: month.lastDay });
  }
  if (paper.total !== month.minutes) {
    refusals.push({ because: 'total-differs', onPaper: paper.total, written: month.minutes });
  }
  return refusals;
}

/** A paper comes after it is signed, and what is none of the reasons is said in words. */
function onBehalfRefusals(
  { signedDay, receivedDay, because, words }: OnPaper,
  today: Day,
): PaperSheetRefusal[] {
  const refusals: PaperSheetRefusal[] = [];
  if (because === 'other' && words === undefined) refusals.push({ because: 'words-on-behalf-missing' });
  if (receivedDay === undefined) return refusals;
  if (receivedDay > today) refusals.push({ because: 'received-day-ahead' });
  if (receivedDay < signedDay) refusals.push({ because: 'received-before-it-was-signed', signedDay });
  return refusals;
}

function led({ firstDay, lastDay }: LedBy, day: Day): boolean {
  return includes({ firstDay, lastDay: lastDay ?? day }, day);
}

/** The last day that a paper has to cover: of the hours or, where there are none, of the month in the placement. */
export function lastDayOf(days: { day: Day }[], ofMonth: Period, placement: Period): Day {
  const written = days
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  if (written !== undefined) return written;
  return ofMonth.lastDay < placement.lastDay ? ofMonth.lastDay : placement.lastDay;
}
