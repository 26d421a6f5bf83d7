import type { Tx } from '../../access/database.js';
import { found } from '../../shared/not-found.js';
import { PaymentReceipt } from './payment-receipt.entity.js';
import type { NewOutcome, PaymentSent } from './receipt.rules.js';

export async function findReceipt(tx: Tx, runId: string, id: string): Promise<PaymentReceipt> {
  return found(await tx.findOneBy(PaymentReceipt, { id, runId }), 'receipt');
}

/** What was sent of a run, in its order. */
export function paymentsSent(tx: Tx, runId: string): Promise<PaymentSent[]> {
  return tx.query<PaymentSent[]>(
    `select y.reference, y.amount_ore as "amountOre", y.outcome, b.run_id is not null as "cameBack"
     from payments y left join payment_returns b on (b.run_id, b.position) = (y.run_id, y.position)
       and b.taken_back_at is null
     where y.run_id = $1 order by y.position`,
    [runId],
  );
}

/** Writes what became of payments, all in one statement. */
export async function writeOutcomes(
  tx: Tx,
  runId: string,
  outcomes: NewOutcome[],
  day: string,
): Promise<void> {
  await tx.query(
    `update payments y set outcome = told.outcome, failed_because = told.because, outcome_day = $2
     from unnest($3::text[], $4::text[], $5::text[]) as told (reference, outcome, because)
     where y.run_id = $1 and y.reference = told.reference`,
    [
      runId,
      day,
      outcomes.map(({ reference }) => reference),
      outcomes.map(({ outcome }) => outcome),
      outcomes.map(({ failedBecause }) => failedBecause),
    ],
  );
}
