import type { Tx } from '../../access/database.js';
import { found } from '../../shared/not-found.js';
import type { Day } from '../../shared/day.js';
import { Payment } from '../runs/payment.entity.js';
import { PaymentRun } from '../runs/payment-run.entity.js';
import type { PaymentFound } from './payment-found.js';
import { PaymentReturn } from './payment-return.entity.js';
import { cameBackInDanish } from './payment-return.words.js';

export async function findPayment(tx: Tx, runId: string, position: number): Promise<PaymentFound> {
  const [payment] = await tx.query<PaymentFound[]>(
    `select y.position, y.reference, c.placement_id as "placementId", y.payee_name as "payeeName",
       y.amount_ore as "amountOre", y.outcome, y.outcome_day::text as "outcomeDay",
       y.correction_id is null as "isOfClaim"
     from payments y join claims c on c.id = y.claim_id where y.run_id = $1 and y.position = $2`,
    [runId, position],
  );
  return found(payment, 'payment');
}

/** The payment failed after all, and its claim or correction follows it. */
export async function writeReturn(
  tx: Tx,
  run: PaymentRun,
  { position, outcomeDay }: PaymentFound,
  { returnedDay, reason, ...by }: Omit<PaymentReturn, 'runId' | 'position' | 'paidDay'>,
): Promise<void> {
  const key = { runId: run.id, position };
  await tx.insert(PaymentReturn, { ...key, paidDay: outcomeDay as Day, returnedDay, reason, ...by });
  await tx.update(Payment, key, {
    outcome: 'failed',
    outcomeDay: returnedDay,
    failedBecause: cameBackInDanish(returnedDay, reason),
  });
  const status = run.status === 'settled' ? 'partly-failed' : run.status;
  await tx.update(PaymentRun, { id: run.id }, { status, version: run.version + 1 });
}
