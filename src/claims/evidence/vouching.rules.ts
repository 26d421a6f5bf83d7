/** Whether somebody vouches for the hours that are to be approved. Knows no database and no clock. */
import { isVouchedFor, type Standing } from '../../hours/word/word.rules.js';
import type { Day } from '../../shared/day.js';
import type { ClaimRefusal } from '../claim.rules.js';

/** Hours of a line, in a scheme that asks for the mentee's word. */
export interface HoursOfLine {
  lineId: string | null;
  day: Day;
  standing: Standing;
  lastDayToSpeak: Day | null;
}

export type VouchingRefusal = Extract<
  ClaimRefusal,
  { because: 'hours-found-wrong' | 'hours-wait-for-check' | 'hours-wait-for-mentee' }
>;

/** Whom the hours of a claim wait for; null where each is vouched for or found wrong. */
export type WaitsFor =
  { who: 'consultant'; days: Day[] } | { who: 'mentee'; days: Day[]; lastDay: Day | null };

/** Why lines are not approved: which days lack the mentee's word and a check. To refuse a line needs neither. */
export function vouchingRefusals(
  hours: HoursOfLine[],
  decisions: { id: string; outcome: 'approved' | 'refused' }[],
  today: Day,
): VouchingRefusal[] {
  const approved = new Set(decisions.filter(({ outcome }) => outcome === 'approved').map(({ id }) => id));
  const meant = hours.filter(({ lineId }) => lineId !== null && approved.has(lineId));
  const refusals: VouchingRefusal[] = [];
  const found = daysOf(meant.filter(({ standing }) => standing === 'found-wrong'));
  if (found.length > 0) refusals.push({ because: 'hours-found-wrong', days: found });
  const toCheck = daysOf(meant.filter((one) => isToCheck(one, today)));
  if (toCheck.length > 0) refusals.push({ because: 'hours-wait-for-check', days: toCheck });
  const open = meant.filter((one) => one.standing === 'unanswered' && !isToCheck(one, today));
  const [first] = open;
  if (first !== undefined) {
    refusals.push({
      because: 'hours-wait-for-mentee',
      days: daysOf(open),
      lastDay: first.lastDayToSpeak,
    });
  }
  return refusals;
}

/** Whom the claim waits for before its lines can be approved; a check comes first, as more hangs on it. */
export function waitsFor(hours: HoursOfLine[], today: Day): WaitsFor | null {
  const lines = [...new Set(hours.flatMap(({ lineId }) => lineId ?? []))];
  const [first] = vouchingRefusals(
    hours,
    lines.map((id) => ({ id, outcome: 'approved' })),
    today,
  );
  if (first === undefined || first.because === 'hours-found-wrong') return null;
  if (first.because === 'hours-wait-for-check') return { who: 'consultant', days: first.days };
  return { who: 'mentee', days: first.days, lastDay: first.lastDay };
}

/** Whether each of the hours is vouched for; true of none. */
export function areVouchedFor(hours: HoursOfLine[]): boolean {
  return hours.every(({ lineId, standing }) => lineId === null || isVouchedFor(standing));
}

/** A dispute is checked at once, and silence when its days are over. */
function isToCheck({ standing, lastDayToSpeak }: HoursOfLine, today: Day): boolean {
  if (standing === 'disputed') return true;
  return standing === 'unanswered' && lastDayToSpeak !== null && lastDayToSpeak < today;
}

function daysOf(hours: HoursOfLine[]): Day[] {
  return [...new Set(hours.map(({ day }) => day))].toSorted();
}
