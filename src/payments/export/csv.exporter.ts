/** A list of payments as Danish spreadsheets open it: a byte order mark, semicolons and decimal commas. */
import { stringify } from 'csv-stringify/sync';
import { formatDay } from '../../shared/danish-date.js';
import { decimalKroner } from './bank-text.rules.js';
import type { Exporter, PaymentToExport, RunToExport } from './exporter.js';

const BYTE_ORDER_MARK = '\uFEFF';
const COLUMNS = [
  'Kørsel',
  'Reference',
  'Krav',
  'Måned',
  'CVR-nummer',
  'P-nummer',
  'Modtager',
  'Beløb',
  'Dispositionsdag',
  'Konto',
  'Regnskabsår',
];

export const CSV_EXPORTER: Exporter = {
  format: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  head: () => BYTE_ORDER_MARK + rows([COLUMNS]),
  body: (run, payments) => rows(payments.map((payment) => rowOf(run, payment))),
  foot: () => '',
};

function rowOf(run: RunToExport, payment: PaymentToExport): string[] {
  return [
    run.reference,
    payment.reference,
    payment.claimReference,
    payment.month,
    payment.payeeCvr,
    payment.payeePNumber ?? '',
    payment.payeeName,
    decimalKroner(payment.amountOre).replace('.', ','),
    formatDay(run.dueDay),
    payment.account,
    String(payment.postingYear),
  ];
}

/** A cell that a spreadsheet would take for a formula is marked as text. */
function rows(cells: string[][]): string {
  return stringify(cells, { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
}
