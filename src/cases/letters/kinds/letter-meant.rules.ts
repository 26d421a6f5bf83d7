/** Which of the letters that a case may have is meant. Knows no database and no clock. */
import type { PartyRole } from '../../../access/role.js';
import type { LetterKind } from './letter-kinds.js';
import type { Offer } from './offer.js';

/** What is asked for: exactly one letter of a case. */
export interface LetterAsked {
  kind: LetterKind;
  recipient?: PartyRole | undefined;
  aboutId?: string | undefined;
  occasion?: string | undefined;
  /** Of the leader, the mentor or the mentee. */
  recipientId?: string | undefined;
}

export type OfferRefusal =
  | { because: 'letter-not-offered'; kind: LetterKind }
  | { because: 'letter-meant-is-unclear'; kind: LetterKind };

/** The letter that is asked for, where exactly one is meant; what is left out is what there is one of. */
export function letterMeant(offers: readonly Offer[], asked: LetterAsked): Offer | OfferRefusal {
  const { kind } = asked;
  const meant = offers.filter(
    (one) =>
      one.kind === kind &&
      (asked.recipient ?? one.recipient) === one.recipient &&
      (asked.aboutId ?? one.aboutId) === one.aboutId &&
      (asked.occasion ?? one.occasion) === one.occasion &&
      (asked.recipientId ?? one.recipientId) === one.recipientId,
  );
  const [only] = meant;
  if (only === undefined) return { because: 'letter-not-offered', kind };
  return meant.length > 1 ? { because: 'letter-meant-is-unclear', kind } : only;
}
