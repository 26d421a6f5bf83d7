/** What waits to be posted, as a list that the finance system takes. */
import { csvTable } from '../pack/run-tables.js';
import { decimalKroner } from '../export/bank-text.rules.js';
import type { ClaimToPost } from './internal-posting-shown.js';

const COLUMNS = ['Krav', 'Sag', 'Måned', 'Mentor', 'Beløb', 'Konto'];

export const POSTINGS_FILE = 'interne-posteringer.csv';

/** What has no account, or is held back, is not to be posted. */
export function postingsFile(waiting: ClaimToPost[]): Buffer {
  const going = waiting.filter(({ account, heldUntil }) => account !== null && heldUntil === null);
  return csvTable(
    COLUMNS,
    going.map(({ reference, caseReference, month, mentor, amountOre, account }) => [
      reference,
      caseReference,
      month,
      mentor,
      decimalKroner(amountOre).replace('.', ','),
      account ?? '',
    ]),
  );
}
