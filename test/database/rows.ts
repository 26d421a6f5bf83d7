import type { Client } from 'pg';
import type { Row, RowOf } from './row-facts.js';
import { CASE_ROWS } from './rows-of-a-case.js';
import { DELIVERY_ROWS } from './rows-of-deliveries.js';
import { LETTER_BATCH_ROWS } from './rows-of-letter-batches.js';
import { INVOICE_ROWS } from './rows-of-invoices.js';
import { MATCHING_ROWS } from './rows-of-matching.js';
import { MEETING_ROWS } from './rows-of-meetings.js';
import { MONEY_ROWS } from './rows-of-money.js';
import { PAYMENT_ROWS } from './rows-of-payments.js';
import { SETTLEMENT_ROWS } from './rows-of-settlements.js';
import { PEOPLE_ROWS } from './rows-of-people.js';

/** A valid row for each table, after the rows that it refers to. Made-up people. */
export const ROWS: RowOf[] = [
  ...PEOPLE_ROWS,
  ...CASE_ROWS,
  ...DELIVERY_ROWS,
  ...LETTER_BATCH_ROWS,
  ...MEETING_ROWS,
  ...MATCHING_ROWS,
  ...PAYMENT_ROWS,
  ...SETTLEMENT_ROWS,
  ...MONEY_ROWS,
  ...INVOICE_ROWS,
];

export async function insert(client: Client, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await client.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}
