/** When a claim of the municipality's own employee may be said to be posted. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

/** An approved claim, and what is known of where it is posted. */
export interface DuePosting {
  reference: string;
  account: string | null;
  heldUntil: Day | null;
  approvedDay: Day;
  /** Whether whoever posts it decided it, or takes part in its case. */
  isOwn: boolean;
}

export type PostingRefusal =
  | { because: 'nothing-chosen' }
  | { because: 'no-settings' }
  | { because: 'not-to-post'; gone: string[]; left: number }
  | { because: 'no-account' | 'posting-held' | 'own-decision'; references: string[] }
  | { because: 'posted-in-the-future' }
  | { because: 'posted-before-approved'; approvedDay: Day };

/** All that are chosen are posted, or none: a voucher is of all of them. */
export function postingRefusals(
  {
    asked,
    gone = [],
    due,
    postedOn,
    hasSettings,
  }: {
    asked: number;
    /** What those are called that wait no longer. */ gone?: string[];
    due: DuePosting[];
    postedOn: Day;
    hasSettings: boolean;
  },
  today: Day,
): PostingRefusal[] {
  if (asked === 0) return [{ because: 'nothing-chosen' }];
  if (asked > due.length) return [{ because: 'not-to-post', gone, left: due.length }];
  const refusals: PostingRefusal[] = [];
  if (!hasSettings) refusals.push({ because: 'no-settings' });
  const among = (
    because: 'no-account' | 'posting-held' | 'own-decision',
    which: (one: DuePosting) => boolean,
  ) => {
    const references = due.filter(which).map(({ reference }) => reference);
    if (references.length > 0) refusals.push({ because, references });
  };
  among('no-account', ({ account }) => account === null);
  among('posting-held', ({ heldUntil }) => heldUntil !== null);
  among('own-decision', ({ isOwn }) => isOwn);
  const approvedDay = due.map((one) => one.approvedDay).reduce((one, other) => (one > other ? one : other));
  if (postedOn > today) refusals.push({ because: 'posted-in-the-future' });
  else if (postedOn < approvedDay) refusals.push({ because: 'posted-before-approved', approvedDay });
  return refusals;
}

export type TakingBackRefusal = { because: 'posting-taken-back' } | { because: 'takes-part' };

/** A posting is taken back whole and once, by somebody who takes no part in the case. */
export function takingBackRefusals(
  { takenBackAt }: { takenBackAt: Date | null },
  { takesPart }: { takesPart: boolean },
): TakingBackRefusal[] {
  const refusals: TakingBackRefusal[] = [];
  if (takenBackAt !== null) refusals.push({ because: 'posting-taken-back' });
  if (takesPart) refusals.push({ because: 'takes-part' });
  return refusals;
}
