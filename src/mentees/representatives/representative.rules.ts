/** Who may speak for a mentee, for what, and on which days. Knows no database and no clock. */
import { birthdayOf } from '../../shared/cpr.js';
import { addDays, type Day } from '../../shared/day.js';

export const REPRESENTATIVE_KINDS = ['guardian', 'power-of-attorney', 'parent'] as const;
export type RepresentativeKind = (typeof REPRESENTATIVE_KINDS)[number];

export const POWERS = ['sign', 'confirm', 'receive-letters'] as const;
export type Power = (typeof POWERS)[number];

export type RepresentativeRefusal =
  | { because: 'representation-ends-before-it-begins' }
  | { because: 'paper-missing' }
  | { because: 'paper-unknown' }
  | { because: 'mentee-is-of-age'; since: Day }
  | { because: 'last-day-missing' }
  | { because: 'lasts-beyond-childhood'; lastDay: Day }
  | { because: 'represents-already' }
  | { because: 'represents-themselves' }
  | { because: 'leads-or-mentors-the-case' }
  | { because: 'works-on-the-case' };

export interface RepresentativeFacts {
  kind: RepresentativeKind;
  firstDay: Day;
  lastDay: Day | null;
  paperId: string | null;
}

/**
 * Everything that is wrong, in the order of the form. A guardian is appointed by a decision, which is at hand
 * (værgemålsloven § 5); parents are guardians until the child is 18 (§ 1, stk. 1).
 */
export function representativeRefusals(
  { kind, firstDay, lastDay, paperId }: RepresentativeFacts,
  menteeCpr: string | null,
): RepresentativeRefusal[] {
  const refusals: RepresentativeRefusal[] = [];
  if (lastDay !== null && lastDay < firstDay)
    refusals.push({ because: 'representation-ends-before-it-begins' });
  if (kind === 'parent') refusals.push(...ofParent({ firstDay, lastDay }, menteeCpr));
  if (kind === 'guardian' && paperId === null) refusals.push({ because: 'paper-missing' });
  return refusals;
}

function ofParent(
  { firstDay, lastDay }: Pick<RepresentativeFacts, 'firstDay' | 'lastDay'>,
  cpr: string | null,
): RepresentativeRefusal[] {
  if (cpr === null) return lastDay === null ? [{ because: 'last-day-missing' }] : [];
  const last = lastDayOfChildhood(cpr);
  if (firstDay > last) return [{ because: 'mentee-is-of-age', since: addDays(last, 1) }];
  return lastDay !== null && lastDay > last ? [{ because: 'lasts-beyond-childhood', lastDay: last }] : [];
}

/** The day before the 18th birthday; who is born on 29 February is 18 on 1 March. */
export function lastDayOfChildhood(cpr: string): Day {
  const birthday = birthdayOf(cpr);
  const sameDate = `${Number(birthday.slice(0, 4)) + 18}-${birthday.slice(5)}`;
  const eighteenth = birthday.endsWith('-02-29') ? `${sameDate.slice(0, 4)}-03-01` : sameDate;
  return addDays(eighteenth, -1);
}

/** The last day of a representation: a parent's lapses by itself when the child is 18. */
export function lastDayOf({ kind, lastDay }: RepresentativeFacts, menteeCpr: string | null): Day | null {
  return kind === 'parent' && lastDay === null && menteeCpr !== null
    ? lastDayOfChildhood(menteeCpr)
    : lastDay;
}

export interface Representation {
  kind: RepresentativeKind;
  firstDay: Day;
  lastDay: Day | null;
  may: Power[];
  withdrawnAt: Date | null;
}

/** Whether somebody speaks for the mentee on a day. A power that was withdrawn is none, whatever the day. */
export function represents({ firstDay, lastDay, withdrawnAt }: Representation, day: Day): boolean {
  return withdrawnAt === null && firstDay <= day && (lastDay === null || day <= lastDay);
}

/** Whether one of somebody's representations lets them do this for the mentee on a day. */
export function mayActFor(representations: Representation[], what: Power, day: Day): boolean {
  return representations.some((one) => represents(one, day) && one.may.includes(what));
}

export type EndingRefusal =
  | { because: 'ends-before-it-began'; firstDay: Day }
  | { because: 'ended-already'; lastDay: Day }
  | { because: 'withdrawn-already' };

/** An end is moved forward in time by nobody: whoever goes on is registered anew. */
export function endingRefusals(
  { firstDay, lastDay, withdrawnAt }: Representation,
  newLastDay: Day,
): EndingRefusal[] {
  if (withdrawnAt !== null) return [{ because: 'withdrawn-already' }];
  if (newLastDay < firstDay) return [{ because: 'ends-before-it-began', firstDay }];
  return lastDay !== null && lastDay < newLastDay ? [{ because: 'ended-already', lastDay }] : [];
}

export type WithdrawalRefusal =
  | { because: 'withdrawn-already' }
  | { because: 'not-a-power-of-attorney' }
  | { because: 'not-given-by-the-asker' };

/** Only what was given is taken back; a guardian ends by a decision, a parent by the child's age. */
export function withdrawalRefusals(
  { kind, withdrawnAt }: Representation,
  isByRepresentative: boolean,
): WithdrawalRefusal[] {
  if (isByRepresentative) return [{ because: 'not-given-by-the-asker' }];
  if (kind !== 'power-of-attorney') return [{ because: 'not-a-power-of-attorney' }];
  return withdrawnAt === null ? [] : [{ because: 'withdrawn-already' }];
}
