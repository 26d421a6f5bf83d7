/** What waits to be posted, as a list that the finance system takes. */
import { csvHead, csvRows } from '../pack/run-tables.js';
import { decimalKroner } from '../export/bank-text.rules.js';
import type { ClaimToPost } from './internal-posting-shown.js';

const COLUMNS = ['Krav', 'Sag', 'Måned', 'Mentor', 'Beløb', 'Konto'];

export const POSTINGS_FILE = 'interne-posteringer.csv';

export function postingsHead(): Buffer {
  return csvHead(COLUMNS);
}

export function postingsRows(claims: ClaimToPost[]): Buffer {
  return csvRows(
    claims.map(({ reference, caseReference, month, mentor, amountOre, account }) => [
      reference,
      caseReference,
      month,
      mentor,
      decimalKroner(amountOre).replace('.', ','),
      account ?? '',
    ]),
  );
}
