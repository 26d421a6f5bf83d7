/** An answer as a list, from a finance system or by hand: `Reference;Status;Årsag;Beløb`, the last two where there is something to say. */
import { CsvError, parse } from 'csv-parse/sync';
import { parseDecimalKroner } from './decimal-kroner.js';
import type { Answer, AnsweredPayment, ReceiptRead } from './receipt.rules.js';

const ANSWERS: Record<string, Answer> = {
  betalt: 'paid',
  udbetalt: 'paid',
  bogført: 'paid',
  fejlet: 'failed',
  mislykkedes: 'failed',
  afvist: 'failed',
  afventer: 'waiting',
};

/** The answer, or the line that is none, counted from 1; a list says nothing of whoever it does not name. */
export function readCsvReceipt(text: string): ReceiptRead | { unreadableLine: number } {
  const rows = rowsIn(text);
  if (typeof rows === 'number') return { unreadableLine: rows };
  const named: AnsweredPayment[] = [];
  for (const [at, row] of rows.entries()) {
    const answered = answeredIn(row);
    if (answered === null) return { unreadableLine: at + 2 };
    named.push(answered);
  }
  return { runReference: null, rejectedBecause: null, isOfDuplicate: false, others: 'waiting', named };
}

function rowsIn(text: string): Record<string, string>[] | number {
  try {
    const rows = parse<Record<string, string>>(text, {
      bom: true,
      delimiter: ';',
      trim: true,
      skip_empty_lines: true,
      columns: (header: string[]) => header.map((name) => name.toLowerCase()),
    });
    return rows.every(isAnswer) ? rows : 1;
  } catch (error) {
    return error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : 1;
  }
}

/** The columns of an answer, and those of our own list, which may be sent back with more. */
const COLUMNS = new Set(
  'reference status årsag beløb kørsel krav måned cvr-nummer p-nummer modtager dispositionsdag konto regnskabsår'.split(
    ' ',
  ),
);

/** A column that nobody knows may be one that was misread, as the amount. */
function isAnswer(row: Record<string, string>): boolean {
  return 'reference' in row && 'status' in row && Object.keys(row).every((column) => COLUMNS.has(column));
}

function answeredIn(row: Record<string, string>): AnsweredPayment | null {
  const { reference = '', status = '', årsag: reason = '', beløb: amount = '' } = row;
  const answer = ANSWERS[status.toLowerCase()];
  const amountOre = amount === '' ? null : parseDecimalKroner(amount);
  if (answer === undefined || reference === '' || (amount !== '' && amountOre === null)) return null;
  return { reference, answer, reason: reason === '' ? null : reason, amountOre };
}
