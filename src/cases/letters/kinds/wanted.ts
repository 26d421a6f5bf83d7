import type { Offer } from './offer.js';

type OfferOf = Pick<Offer, 'kind' | 'aboutId' | 'recipient'> & Partial<Offer>;

/** A letter that may be written, before it is known who has the recipient's place. */
export type Wanted = Omit<Offer, 'recipientId' | 'isToTheDead'> & Partial<Offer>;

/** To whoever has the recipient's place, unless another is named. */
export function offer(of: OfferOf): Wanted {
  return { occasion: '', isOwed: false, concerns: {}, ...of };
}
