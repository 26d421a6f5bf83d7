/** What an audit pack of a payment run holds, read piece by piece, as a run may have a hundred thousand payments. */
import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import type { EventCode } from '../../audit/event.words.js';
import type { LineOutcome } from '../../claims/claim-line.entity.js';
import type { ReasonCode } from '../../claims/decisions/claim-decision.rules.js';
import type { Day, Month } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import type { PaymentReceipt } from '../receipts/payment-receipt.entity.js';
import type { RunSums } from './run-pack.rules.js';
import type { PaymentOutcome } from '../runs/payment-run.rules.js';

/** As it was when the run was locked. */
const SET_OFF = `coalesce((select sum(r.amount_ore) from recoveries r where r.claim_id = y.claim_id and r.registered_at <=
  (select locked_at from payment_runs where id = y.run_id)), 0)`;

export interface PaymentInPack {
  position: number;
  reference: string;
  claimReference: string;
  month: Month;
  payeeCvr: string;
  payeePNumber: string | null;
  payeeName: string;
  amountOre: Ore;
  account: string;
  postingYear: number;
  dueDay: Day;
  outcome: PaymentOutcome | null;
  outcomeDay: Day | null;
  failedBecause: string | null;
  /** What the employer owed, and what the claim is paid less by. */
  setOffOre: Ore;
}

/** The payments whose places in the run are after the first and up to the last. */
export function paymentsInPack(tx: Tx, runId: string, after: number, upTo: number): Promise<PaymentInPack[]> {
  return tx.query<PaymentInPack[]>(
    `select y.position, y.reference, coalesce(o.reference, c.reference) as "claimReference", c.month, y.payee_cvr as "payeeCvr",
       y.payee_p_number as "payeePNumber", y.payee_name as "payeeName", y.amount_ore as "amountOre", y.account,
       y.posting_year as "postingYear", y.due_day::text as "dueDay", y.outcome, y.outcome_day::text as "outcomeDay",
       y.failed_because as "failedBecause",
       case when y.correction_id is null then ${SET_OFF} else 0 end::int as "setOffOre"
     from payments y join claims c on c.id = y.claim_id left join corrections o on o.id = y.correction_id
     where y.run_id = $1 and y.position > $2 and y.position <= $3 order by y.position`,
    [runId, after, upTo],
  );
}

/** Every factor of a line, as it was stored when its claim was submitted. */
export interface LineInPack {
  position: number;
  claimReference: string;
  month: Month;
  minutes: Minutes;
  approvedWageCostOre: Ore;
  ceilingOre: Ore | null;
  wageCostOre: Ore;
  amountOre: Ore;
  outcome: LineOutcome | null;
  reasonCode: ReasonCode | null;
}

/** The lines of the claims that those payments are of; what was written about a refusal stays with its case. */
export function linesInPack(tx: Tx, runId: string, after: number, upTo: number): Promise<LineInPack[]> {
  return tx.query<LineInPack[]>(
    `select y.position, c.reference as "claimReference", c.month, l.minutes,
       l.approved_wage_cost_ore as "approvedWageCostOre", l.ceiling_ore as "ceilingOre",
       l.wage_cost_ore as "wageCostOre", l.amount_ore as "amountOre", l.outcome, l.reason_code as "reasonCode"
     from payments y join claims c on c.id = y.claim_id join claim_lines l on l.claim_id = c.id
     where y.run_id = $1 and y.correction_id is null and y.position > $2 and y.position <= $3
     order by y.position, l.id`,
    [runId, after, upTo],
  );
}

/** A line as it stood, and as it was put right. */
export interface CorrectedLineInPack {
  position: number;
  correctionReference: string;
  claimReference: string;
  month: Month;
  minutesBefore: Minutes;
  wageCostBeforeOre: Ore;
  amountBeforeOre: Ore;
  minutesAfter: Minutes;
  wageCostAfterOre: Ore;
  amountAfterOre: Ore;
}

/** The difference lines of the corrections that those payments are of. */
export function correctedLinesInPack(
  tx: Tx,
  runId: string,
  after: number,
  upTo: number,
): Promise<CorrectedLineInPack[]> {
  return tx.query<CorrectedLineInPack[]>(
    `select y.position, o.reference as "correctionReference", c.reference as "claimReference", c.month,
       k.minutes_before as "minutesBefore", k.wage_cost_before_ore as "wageCostBeforeOre",
       k.amount_before_ore as "amountBeforeOre", k.minutes_after as "minutesAfter",
       k.wage_cost_after_ore as "wageCostAfterOre", k.amount_after_ore as "amountAfterOre"
     from payments y join corrections o on o.id = y.correction_id join claims c on c.id = y.claim_id
       join correction_lines k on k.correction_id = o.id
     where y.run_id = $1 and y.position > $2 and y.position <= $3 order by y.position, k.line_id`,
    [runId, after, upTo],
  );
}

/** What the payments come to, and all that they are of. */
export async function sumsInPack(tx: Tx, runId: string): Promise<Omit<RunSums, 'runOre'>> {
  const [row] = await tx.query<Record<keyof Omit<RunSums, 'runOre'>, string>[]>(
    `select coalesce((select sum(amount_ore) from payments where run_id = $1), 0) as "paymentsOre",
       coalesce((select sum(l.amount_ore) from payments y join claim_lines l on l.claim_id = y.claim_id
         where y.run_id = $1 and y.correction_id is null and l.outcome = 'approved'), 0) as "linesOre",
       coalesce((select sum(k.amount_after_ore - k.amount_before_ore) from payments y
         join correction_lines k on k.correction_id = y.correction_id where y.run_id = $1), 0) as "correctionsOre",
       coalesce((select sum(${SET_OFF}) from payments y where y.run_id = $1 and y.correction_id is null), 0)
         as "setOffOre"`,
    [runId],
  );
  return {
    paymentsOre: Number(row?.paymentsOre),
    linesOre: Number(row?.linesOre),
    correctionsOre: Number(row?.correctionsOre),
    setOffOre: Number(row?.setOffOre),
  };
}

export interface PayeeInPack {
  cvr: string;
  name: string;
  payments: number;
  amountOre: Ore;
}

/** Who is paid how much, the largest sum first. */
export async function payeesInPack(tx: Tx, runId: string, most: number): Promise<PayeeInPack[]> {
  const rows = await tx.query<(Omit<PayeeInPack, 'amountOre'> & { amountOre: string })[]>(
    `select payee_cvr as cvr, min(payee_name) as name, count(*)::int as payments, sum(amount_ore) as "amountOre"
     from payments where run_id = $1 group by payee_cvr order by sum(amount_ore) desc, payee_cvr limit $2`,
    [runId, most],
  );
  return rows.map((row) => ({ ...row, amountOre: Number(row.amountOre) }));
}

export interface ReceiptInPack {
  id: string;
  format: PaymentReceipt['format'];
  uploadedAt: Date;
  uploader: string;
  /** Null while it is not read in. */
  appliedAt: Date | null;
  applier: string | null;
}

/** Without their content, which is read one at a time. */
export function receiptsInPack(tx: Tx, runId: string): Promise<ReceiptInPack[]> {
  return tx.query<ReceiptInPack[]>(
    `select r.id, r.format, r.uploaded_at as "uploadedAt", u.name as uploader, r.applied_at as "appliedAt",
       a.name as applier
     from payment_receipts r join people u on u.id = r.uploaded_by left join people a on a.id = r.applied_by
     where r.run_id = $1 order by r.uploaded_at, r.id`,
    [runId],
  );
}

export interface EventInPack {
  position: number;
  what: EventCode;
  at: Date;
  role: Role | 'system' | null;
  details: Record<string, unknown>;
  digest: string;
}

export function eventsInPack(tx: Tx, runId: string): Promise<EventInPack[]> {
  return tx.query<EventInPack[]>(
    `select position, what, happened_at as at, actor_role as role, details, encode(digest, 'hex') as digest
     from audit_events where stream_id = $1 order by position`,
    [runId],
  );
}
