/** One form has two buttons, so that neither loses what is written for the other; what is sent says by which. */
import type { Fault } from '../../../web/problems/said.js';
import { isShownAgain, typedIn } from '../../../web/read-form.js';

export const HANDOVER_FIELDS = ['personId', 'word'];
export const HOLD_FIELDS = ['reason', 'untilDay'];

/** A slip: words that stand in the fields of the other button, the first of them named. */
export function writtenForTheOther(typed: unknown, otherFields: string[], detail: string): Fault[] {
  if (isShownAgain(typed)) return [];
  const field = otherFields.find((name) => typedIn(typed, name).trim() !== '');
  return field === undefined ? [] : [{ code: 'written-for-the-other', field, detail }];
}
