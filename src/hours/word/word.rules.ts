/** What the mentee may say of the mentor's hours, and until when. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

export const WORDS = ['confirmed', 'disputed'] as const;
export type Word = (typeof WORDS)[number];

/** How hours stand: by the mentee's word or, where that is not enough, by what a consultant found. */
export const STANDINGS = ['unanswered', 'confirmed', 'disputed', 'checked', 'found-wrong'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Whether somebody vouches for the hours, so that they may be paid. */
export function isVouchedFor(standing: Standing): boolean {
  return standing === 'confirmed' || standing === 'checked';
}

export type WordRefusal =
  | { because: 'nobody-asks' }
  | { because: 'may-not-confirm' }
  | { because: 'hours-decided'; day: Day }
  | { because: 'text-without-dispute' }
  | { because: 'nothing-to-confirm' };

interface Speaker {
  /** Whether the scheme asks for the mentee's word on these hours. */
  isAsked: boolean;
  /** A representative may lack the power to confirm. */
  mayConfirm: boolean;
}

/** Why a word is not taken: nobody asks for it, another is to say it, or the claim with the hours is decided. */
export function wordRefusals(
  entry: { day: Day; isDecided: boolean },
  said: { word: Word; text: string | null },
  { isAsked, mayConfirm }: Speaker,
): WordRefusal[] {
  if (!isAsked) return [{ because: 'nobody-asks' }];

  const refusals: WordRefusal[] = [];
  if (!mayConfirm) refusals.push({ because: 'may-not-confirm' });
  if (entry.isDecided) refusals.push({ because: 'hours-decided', day: entry.day });
  if (said.word === 'confirmed' && said.text !== null) refusals.push({ because: 'text-without-dispute' });
  return refusals;
}

/** Why a whole month is not confirmed at once. */
export function monthRefusals(unanswered: number, { isAsked, mayConfirm }: Speaker): WordRefusal[] {
  if (!isAsked) return [{ because: 'nobody-asks' }];

  const refusals: WordRefusal[] = [];
  if (!mayConfirm) refusals.push({ because: 'may-not-confirm' });
  if (unanswered === 0) refusals.push({ because: 'nothing-to-confirm' });
  return refusals;
}
