import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import type { Ore } from '../../shared/ore.js';
import { isInstant, keyIn, pageOf, PAGE_SIZE } from '../../web/paging.js';
import { PaymentFile } from '../export/payment-file.entity.js';
import { Payment } from './payment.entity.js';
import { PaymentRun } from './payment-run.entity.js';
import { isId } from '../../web/fields/fields.js';

export async function findRun(tx: Tx, id: string): Promise<PaymentRun> {
  return found(await tx.findOneBy(PaymentRun, { id }), 'payment-run');
}

/** Held until commit, so that of two who move a run at once, one waits. */
export async function lockRun(tx: Tx, id: string): Promise<PaymentRun> {
  return found(
    await tx.findOne(PaymentRun, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    'payment-run',
  );
}

/** The number that people call a run by, as `U-2026-00042`. */
export async function nextRunReference(tx: Tx, today: Day): Promise<string> {
  const [row] = await tx.query<{ number: string }[]>("select nextval('payment_run_numbers') as number");
  return `U-${today.slice(0, 4)}-${String(row?.number).padStart(5, '0')}`;
}

/** A page of runs, the newest first. */
export async function runsNewestFirst(
  tx: Tx,
  cursor?: string,
  limit = PAGE_SIZE,
): Promise<{ items: PaymentRun[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isInstant, isId]);
  const query = tx
    .createQueryBuilder(PaymentRun, 'run')
    .orderBy('run.built_at', 'DESC')
    .addOrderBy('run.id', 'DESC')
    .limit(limit + 1);
  if (after) query.where('(run.built_at, run.id) < (:builtAt, :id)', { builtAt: after[0], id: after[1] });
  return pageOf(await query.getMany(), limit, ({ builtAt, id }) => [builtAt.toISOString(), id]);
}

/** A page of a run's payments, in their order. */
export async function paymentsOf(
  tx: Tx,
  runId: string,
  cursor?: string,
  limit = PAGE_SIZE,
): Promise<{ items: Payment[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [(text) => /^\d{1,9}$/.test(text)]);
  const rows = await tx
    .createQueryBuilder(Payment, 'payment')
    .where('payment.run_id = :runId and payment.position > :after', { runId, after: after?.[0] ?? 0 })
    .orderBy('payment.position')
    .limit(limit + 1)
    .getMany();
  return pageOf(rows, limit, ({ position }) => [String(position)]);
}

export interface AccountTotal {
  account: string;
  postingYear: number;
  payments: number;
  amountOre: Ore;
  paidOre: Ore;
  failedOre: Ore;
  waitingOre: Ore;
}

/** What was sent, paid and failed of a run, by account and posting year. */
export async function totalsByAccount(tx: Tx, runId: string): Promise<AccountTotal[]> {
  const rows = await tx.query<Record<keyof AccountTotal, string>[]>(
    `select account, posting_year as "postingYear", count(*) as payments, sum(amount_ore) as "amountOre",
       coalesce(sum(amount_ore) filter (where outcome = 'paid'), 0) as "paidOre",
       coalesce(sum(amount_ore) filter (where outcome in ('failed', 'rejected', 'cancelled')), 0) as "failedOre",
       coalesce(sum(amount_ore) filter (where outcome is null), 0) as "waitingOre"
     from payments where run_id = $1 group by 1, 2 order by 1, 2`,
    [runId],
  );
  return rows.map(({ account, ...figures }) => ({ account, ...numbersOf(figures) }));
}

function numbersOf<Key extends string>(figures: Record<Key, string>): Record<Key, number> {
  const entries = Object.entries<string>(figures).map(([key, text]) => [key, Number(text)]);
  return Object.fromEntries(entries) as Record<Key, number>;
}

export function filesOf(tx: Tx, runId: string): Promise<PaymentFile[]> {
  return tx.find(PaymentFile, { where: { runId }, order: { format: 'DESC' } });
}

/**
 * Whether somebody decided a claim that a run pays, said of one that its money came back, and whether they are a part
 * of a case that it pays for.
 */
export async function partialityIn(
  tx: Tx,
  runId: string,
  personId: string,
): Promise<{ decidedOne: boolean; returnedOne: boolean; takesPart: boolean }> {
  const [row] = await tx.query<{ decidedOne: boolean; returnedOne: boolean; takesPart: boolean }[]>(
    `select coalesce(bool_or(c.decided_by = $2 or coalesce($2 in (o.proposed_by, o.decided_by), false)), false) as "decidedOne",
       coalesce(bool_or(coalesce(y.correction_id, y.claim_id) in (select coalesce(z.correction_id, z.claim_id)
         from payment_returns b join payments z on (z.run_id, z.position) = (b.run_id, b.position)
         where b.registered_by = $2 and b.taken_back_at is null)), false) as "returnedOne",
       coalesce(bool_or(c.placement_id in (select placements_with_person($2))), false) as "takesPart"
     from payments y join claims c on c.id = y.claim_id left join corrections o on o.id = y.correction_id
     where y.run_id = $1`,
    [runId, personId],
  );
  return row ?? { decidedOne: false, returnedOne: false, takesPart: false };
}
