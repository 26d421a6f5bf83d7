import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { PaymentFile } from '../export/payment-file.entity.js';
import { dueTotals } from './due.queries.js';
import { filesOf, findRun, runsNewestFirst } from './payment-run.queries.js';
import { type PaymentRunView, paymentRunView } from './payment-run.view.js';

export async function runShown(tx: Tx, id: string): Promise<PaymentRunView> {
  const run = await findRun(tx, id);
  const due = run.status === 'draft' ? await dueTotals(tx, run.throughMonth) : null;
  return paymentRunView(run, due, await filesOf(tx, id));
}

/** A page of runs. Drafts are listed without what they would pay, which each shows itself. */
export async function runsShown(
  tx: Tx,
  { cursor, limit }: { cursor?: string; limit?: number },
): Promise<{ items: PaymentRunView[]; nextCursor: string | null }> {
  const { items, nextCursor } = await runsNewestFirst(tx, cursor, limit);
  const files = await tx.findBy(PaymentFile, { runId: In(items.map(({ id }) => id)) });
  const shown = items.map((run) =>
    paymentRunView(
      run,
      null,
      files.filter(({ runId }) => runId === run.id),
    ),
  );
  return { items: shown, nextCursor };
}
