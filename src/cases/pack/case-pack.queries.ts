/** What an audit pack of a case holds, as whoever asks may see it. */
import type { Tx } from '../../access/database.js';
import { type EventCode, happenedInDanish } from '../../audit/event.words.js';
import type { Role } from '../../access/role.js';
import { roleInDanish } from '../../access/role.words.js';
import { formatInstant } from '../../shared/danish-date.js';
import type { CorrectionReason, CorrectionStatus } from '../../payments/corrections/correction.rules.js';
import type { Settlement } from '../../mentors/settlement.rules.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';

export interface GrantPacked {
  status: string;
  firstDay: string;
  lastDay: string;
  grantedMinutes: Minutes;
  legalBasis: string | null;
}

export function grantsPacked(tx: Tx, placementId: string): Promise<GrantPacked[]> {
  return tx.query<GrantPacked[]>(
    `select status, first_day::text as "firstDay", last_day::text as "lastDay", granted_minutes as "grantedMinutes",
       legal_basis as "legalBasis" from grants where placement_id = $1 order by first_day, id`,
    [placementId],
  );
}

export interface ClaimPacked {
  id: string;
  reference: string;
  month: string;
  status: string;
  amountOre: Ore | null;
  payeeCvr: string | null;
  settlement: Settlement;
  submittedAt: Date | null;
  decidedAt: Date | null;
  legalBasis: string | null;
}

export function claimsPacked(tx: Tx, placementId: string): Promise<ClaimPacked[]> {
  return tx.query<ClaimPacked[]>(
    `select id, reference, month, status, amount_ore as "amountOre", payee_cvr as "payeeCvr", settlement,
       submitted_at as "submittedAt", decided_at as "decidedAt", legal_basis as "legalBasis"
     from claims where placement_id = $1 order by month, reference`,
    [placementId],
  );
}

/** Every factor of every line, as it was stored when the claim was submitted. */
export interface LinePacked {
  reference: string;
  month: string;
  minutes: Minutes;
  approvedWageCostOre: Ore;
  ceilingOre: Ore | null;
  wageCostOre: Ore;
  amountOre: Ore;
  outcome: string | null;
  reason: string | null;
}

export function linesPacked(tx: Tx, placementId: string): Promise<LinePacked[]> {
  return tx.query<LinePacked[]>(
    `select c.reference, c.month, l.minutes, l.approved_wage_cost_ore as "approvedWageCostOre",
       l.ceiling_ore as "ceilingOre", l.wage_cost_ore as "wageCostOre", l.amount_ore as "amountOre", l.outcome, l.reason
     from claim_lines l join claims c on c.id = l.claim_id where l.placement_id = $1
     order by c.month, c.reference, l.id`,
    [placementId],
  );
}

export interface PaymentPacked {
  reference: string;
  claimReference: string;
  dueDay: string;
  amountOre: Ore;
  account: string;
  postingYear: number;
  outcome: string | null;
}

export function paymentsPacked(tx: Tx, placementId: string): Promise<PaymentPacked[]> {
  return tx.query<PaymentPacked[]>(
    `select y.reference, coalesce(o.reference, c.reference) as "claimReference", y.due_day::text as "dueDay", y.amount_ore as "amountOre",
       y.account, y.posting_year as "postingYear", y.outcome
     from payments y join claims c on c.id = y.claim_id left join corrections o on o.id = y.correction_id
     where c.placement_id = $1
     union all
     select i.voucher, c.reference, i.posted_on::text, i.amount_ore, i.account, i.posting_year, 'posted'
     from internal_postings i join claims c on c.id = i.claim_id where i.placement_id = $1
     order by 3, 1`,
    [placementId],
  );
}

export interface CorrectionPacked {
  reference: string;
  claimReference: string;
  status: CorrectionStatus;
  reasonCode: CorrectionReason;
  minutes: Minutes;
  amountOre: Ore;
  /** What has come back of it, was set off or given up. */
  recoveredOre: Ore;
}

export function correctionsPacked(tx: Tx, placementId: string): Promise<CorrectionPacked[]> {
  return tx.query<CorrectionPacked[]>(
    `select o.reference, c.reference as "claimReference", o.status, o.reason_code as "reasonCode", o.minutes,
       o.amount_ore as "amountOre", coalesce((select sum(amount_ore)::int from recoveries where correction_id = o.id), 0)
         as "recoveredOre"
     from corrections o join claims c on c.id = o.claim_id where o.placement_id = $1 order by o.proposed_at, o.reference`,
    [placementId],
  );
}

/** Each line that was corrected, from what it stood at to what it became. */
export interface CorrectedLinePacked {
  reference: string;
  claimReference: string;
  minutesBefore: Minutes;
  wageCostBeforeOre: Ore;
  amountBeforeOre: Ore;
  minutesAfter: Minutes;
  wageCostAfterOre: Ore;
  amountAfterOre: Ore;
}

export function correctedLinesPacked(tx: Tx, placementId: string): Promise<CorrectedLinePacked[]> {
  return tx.query<CorrectedLinePacked[]>(
    `select o.reference, c.reference as "claimReference", k.minutes_before as "minutesBefore",
       k.wage_cost_before_ore as "wageCostBeforeOre", k.amount_before_ore as "amountBeforeOre",
       k.minutes_after as "minutesAfter", k.wage_cost_after_ore as "wageCostAfterOre",
       k.amount_after_ore as "amountAfterOre"
     from corrections o join correction_lines k on k.correction_id = o.id join claims c on c.id = o.claim_id
     where o.placement_id = $1 order by o.proposed_at, o.reference, k.line_id`,
    [placementId],
  );
}

export interface EventPacked {
  position: number;
  what: EventCode;
  at: Date;
  role: Role | 'system' | null;
  digest: string;
}

/** All that happened, with the chain of digests; who did it is told by role, and what they wrote stands elsewhere. */
export function eventsPacked(tx: Tx, placementId: string): Promise<EventPacked[]> {
  return tx.query<EventPacked[]>(
    `select position, what, happened_at as at, actor_role as role, encode(digest, 'hex') as digest
     from audit_events where stream_id = $1 order by position`,
    [placementId],
  );
}

export function eventCells({ position, what, at, role, digest }: EventPacked): string[] {
  const by = role === null || role === 'system' ? 'Systemet' : roleInDanish(role);
  return [String(position), formatInstant(at), by, happenedInDanish(what), digest];
}
