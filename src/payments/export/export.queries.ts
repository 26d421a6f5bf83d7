import type { Tx } from '../../access/database.js';
import { PaymentFilePart } from './payment-file-part.entity.js';
import type { PaymentFile } from './payment-file.entity.js';
import { Payment } from '../runs/payment.entity.js';
import { PaymentRun } from '../runs/payment-run.entity.js';
import { PaymentSettings } from '../settings/payment-settings.entity.js';
import type { PaymentToExport, RunToExport } from './exporter.js';
import { EXPORTERS } from './exporters.js';

/** How many payments a part of a file holds. */
export const PAYMENTS_IN_A_PART = 1000;

/** The run with all that a file says of it, held; null where another copy of the app is at it, or it is made. */
export async function lockRunToExport(tx: Tx, id: string): Promise<(RunToExport & PaymentRun) | null> {
  const run = await tx.findOne(PaymentRun, {
    where: { id, status: 'released' },
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
  if (run === null || run.settingsId === null) return null;
  const { debtorIban, debtorBic, payeeBy, identifierPlacement } = await tx.findOneByOrFail(PaymentSettings, {
    id: run.settingsId,
  });
  const { payments, amountOre, debtorName, releasedAt } = run;
  if (payments === null || amountOre === null || debtorName === null || releasedAt === null) return null;
  const whole = { payments, amountOre, debtorName, releasedAt };
  return Object.assign(run, { ...whole, debtorIban, debtorBic, payeeBy, identifierPlacement });
}

/** The payments of one part of a file, counted from 1. */
export function paymentsOfPart(tx: Tx, runId: string, part: number): Promise<PaymentToExport[]> {
  const last = part * PAYMENTS_IN_A_PART;
  return tx
    .createQueryBuilder(Payment, 'y')
    .innerJoin('claims', 'c', 'c.id = y.claim_id')
    .leftJoin('corrections', 'o', 'o.id = y.correction_id')
    .select([
      'y.reference as reference',
      'coalesce(o.reference, c.reference) as "claimReference"',
      'c.month as month',
      'y.payee_cvr as "payeeCvr"',
      'y.payee_p_number as "payeePNumber"',
      'y.payee_name as "payeeName"',
      'y.amount_ore as "amountOre"',
      'y.account as account',
      'y.posting_year as "postingYear"',
    ])
    .where('y.run_id = :runId and y.position > :first and y.position <= :last', {
      runId,
      first: last - PAYMENTS_IN_A_PART,
      last,
    })
    .orderBy('y.position')
    .getRawMany<PaymentToExport>();
}

/** How many parts of a file are written. */
export async function partsWritten(tx: Tx, runId: string, format: string): Promise<number> {
  const [row] = await tx.query<{ parts: number }[]>(
    'select count(*)::int as parts from payment_file_parts where run_id = $1 and format = $2',
    [runId, format],
  );
  return row?.parts ?? 0;
}

/** Runs whose files are to be made, with whoever released them, the oldest first. */
export function runsToExport(tx: Tx): Promise<{ id: string; releasedBy: string }[]> {
  return tx.query('select id, released_by as "releasedBy" from payment_runs_to_export()');
}

/** How far the files of a released run are, in parts. */
export async function partsMade(tx: Tx, { id, payments }: PaymentRun): Promise<{ made: number; of: number }> {
  const [row] = await tx.query<{ made: number }[]>(
    `select coalesce(sum(coalesce((select max(part) from payment_file_parts p
       where p.run_id = f.run_id and p.format = f.format), 0)), 0)::int as made
     from payment_files f where f.run_id = $1`,
    [id],
  );
  const parts = Math.ceil((payments ?? 0) / PAYMENTS_IN_A_PART);
  return { made: row?.made ?? 0, of: parts * EXPORTERS.length };
}

/** One part of a file as it is stored, counted from 1. */
export async function contentOfPart(tx: Tx, { runId, format }: PaymentFile, part: number): Promise<Buffer> {
  return (await tx.findOneByOrFail(PaymentFilePart, { runId, format, part })).content;
}
