import { randomUUID } from 'node:crypto';
import { IsNull, Not } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { found } from '../../shared/not-found.js';
import type { Day } from '../../shared/day.js';
import { Payment } from '../runs/payment.entity.js';
import { PaymentRun } from '../runs/payment-run.entity.js';
import type { PaymentFound, ReturnFound } from './payment-found.js';
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
  {
    returnedDay,
    reason,
    ...by
  }: Pick<PaymentReturn, 'returnedDay' | 'reason' | 'registeredBy' | 'registeredAt'>,
): Promise<void> {
  const key = { runId: run.id, position };
  const id = randomUUID();
  await tx.insert(PaymentReturn, { id, ...key, paidDay: outcomeDay as Day, returnedDay, reason, ...by });
  await tx.update(Payment, key, {
    outcome: 'failed',
    outcomeDay: returnedDay,
    failedBecause: cameBackInDanish(returnedDay, reason),
  });
  const status = run.status === 'settled' ? 'partly-failed' : run.status;
  await tx.update(PaymentRun, { id: run.id }, { status, version: run.version + 1 });
}

/** The newest that was written of a payment, whether it stands or not, and what was done since. */
export async function findReturn(tx: Tx, runId: string, position: number): Promise<ReturnFound | null> {
  const [row] = await tx.query<ReturnFound[]>(
    `select b.paid_day::text as "paidDay", b.returned_day::text as "returnedDay", b.reason,
       n.name as "registeredBy", b.registered_at as "registeredAt", b.taken_back_at as "takenBackAt",
       t.name as "takenBackBy",
       (select r.reference from payments z join payment_runs r on r.id = z.run_id
         where z.claim_id = y.claim_id and z.correction_id is not distinct from y.correction_id
           and z.run_id <> y.run_id and z.outcome is distinct from 'cancelled' and r.locked_at >= b.registered_at
         order by r.locked_at limit 1) as "wentWith",
       y.correction_id is null and exists (select from recoveries v
         where v.claim_id = y.claim_id and v.registered_at >= b.registered_at) as "isSetOff"
     from payment_returns b join payments y on (y.run_id, y.position) = (b.run_id, b.position)
       join people n on n.id = b.registered_by left join people t on t.id = b.taken_back_by
     where b.run_id = $1 and b.position = $2 order by b.registered_at desc, b.id limit 1`,
    [runId, position],
  );
  return row ?? null;
}

/** What is written of it, and not taken back. */
export async function returnStanding(
  tx: Tx,
  runId: string,
  position: number,
): Promise<{ day: Day; by: string; at: Date } | null> {
  const written = await findReturn(tx, runId, position);
  if (written === null || written.takenBackAt !== null) return null;
  return { day: written.returnedDay, by: written.registeredBy, at: written.registeredAt };
}

/** The payment stands as paid on the day on which it was first written down as such. */
export async function writeReturnTakenBack(
  tx: Tx,
  run: PaymentRun,
  position: number,
  { paidDay, ...taken }: Pick<PaymentReturn, 'paidDay' | 'takenBackAt' | 'takenBackBy' | 'takenBackBecause'>,
): Promise<void> {
  const key = { runId: run.id, position };
  await tx.update(PaymentReturn, { ...key, takenBackAt: IsNull() }, taken);
  await tx.update(Payment, key, { outcome: 'paid', outcomeDay: paidDay, failedBecause: null });
  const isSettled =
    run.status === 'partly-failed' && !(await tx.existsBy(Payment, { runId: run.id, outcome: Not('paid') }));
  const status = isSettled ? 'settled' : run.status;
  await tx.update(PaymentRun, { id: run.id }, { status, version: run.version + 1 });
}
