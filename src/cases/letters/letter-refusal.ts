import type { DrawingRefusal } from '../../pdf/letter-refused.js';
import type { LetterKind } from './kinds/letter-kinds.js';
import type { OfferRefusal } from './kinds/letter-meant.rules.js';

export const RECIPIENT_IS_DEAD = { because: 'recipient-is-dead' } as const;

/** Why a letter is not made: it is not to be had, cannot be drawn, or its wording is at fault. */
export type LetterRefusal =
  | OfferRefusal
  | DrawingRefusal
  | typeof RECIPIENT_IS_DEAD
  | { because: 'letter-not-by-role'; kind: LetterKind }
  | { because: 'wording-at-fault'; file: string; line: number | null; problem: string };
