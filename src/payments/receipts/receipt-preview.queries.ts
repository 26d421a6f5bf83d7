import type { Tx } from '../../access/database.js';
import { findRun } from '../runs/payment-run.queries.js';
import { readReceipt } from './read-receipt.js';
import type { ReceiptPreview } from './receipt-preview.js';
import { findReceipt, paymentsSent } from './receipt.queries.js';
import { outcomesOf, type PaymentSent, type ReceiptRead, receiptRefusals } from './receipt.rules.js';

/** What an answer would do if it were read in now. */
export async function receiptPreview(tx: Tx, runId: string, receiptId: string): Promise<ReceiptPreview> {
  const run = await findRun(tx, runId);
  const { content, appliedAt } = await findReceipt(tx, runId, receiptId);
  const sent = await paymentsSent(tx, runId);
  const read = readReceipt(content);
  const whole = { run, receiptId, isReadIn: appliedAt !== null };
  if ('because' in read) {
    return { ...whole, rejectedBecause: null, rows: [], waiting: sent.length, refusals: [read] };
  }
  return { ...whole, ...wouldBe(sent, read), refusals: receiptRefusals(run, sent, read) };
}

function wouldBe(sent: PaymentSent[], read: ReceiptRead) {
  const amounts = new Map(sent.map(({ reference, amountOre }) => [reference, amountOre]));
  const rows = outcomesOf(sent, read).map((row) => ({ ...row, amountOre: amounts.get(row.reference) ?? 0 }));
  const open = sent.filter(({ outcome }) => outcome === null).length;
  return { rejectedBecause: read.rejectedBecause, rows, waiting: open - rows.length };
}
