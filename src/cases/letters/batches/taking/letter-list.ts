/** A list of the letters in a batch as Danish spreadsheets open it: a byte order mark and semicolons. */
import { stringify } from 'csv-stringify/sync';
import { formatDay } from '../../../../shared/danish-date.js';
import { dayAt } from '../../../../shared/day.js';
import type { LetterMade } from './letters-made.queries.js';

const COLUMNS = ['Nr.', 'Fil', 'Sag', 'Brev', 'Til', 'Dato', 'SHA-256'];

/** A cell that a spreadsheet would take for a formula is marked as text. */
export function letterList(letters: readonly LetterMade[]): Buffer {
  const rows = letters.map((letter, index) => [
    String(index + 1),
    fileNameOf(letter, index),
    letter.caseReference,
    letter.title,
    letter.recipientName,
    formatDay(dayAt(letter.issuedAt)),
    letter.sha256.toString('hex'),
  ]);
  const options = {
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    bom: true,
  };
  return Buffer.from(stringify([COLUMNS, ...rows], options));
}

/** In the order of the post, by case; names of files are seen by others, so no name of a person. */
export function fileNameOf({ caseReference }: LetterMade, index: number): string {
  return `breve/${String(index + 1).padStart(4, '0')}-${caseReference}.pdf`;
}
