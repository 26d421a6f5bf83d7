import type { LetterContent, Sender } from '../../../pdf/blocks.js';
import type { Day } from '../../../shared/day.js';
import type { AddressView } from '../../../web/fields/address.view.js';
import { COVER } from './delivery.words.js';

interface CoverFacts {
  sender: Sender;
  name: string;
  address: AddressView;
  caseReference: string;
  issuedDay: Day;
}

/** A page with the address where the window of the envelope is, and nothing of what the letter says. */
export function coverSheet({ sender, name, address, caseReference, issuedDay }: CoverFacts): LetterContent {
  const { street, postcode, city } = address;
  return {
    title: COVER.title,
    sender,
    recipientLines: [name, street, `${postcode} ${city}`],
    issuedDay,
    caseReference,
    blocks: [{ kind: 'paragraph', runs: [{ text: COVER.text, face: 'regular' }] }],
  };
}
