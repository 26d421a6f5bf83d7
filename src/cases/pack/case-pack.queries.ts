/** What an audit pack of a case holds, as whoever asks may see it. */
import type { Tx } from '../../access/database.js';
import { type EventCode, happenedInDanish } from '../../audit/event.words.js';
import type { Role } from '../../access/role.js';
import { roleInDanish } from '../../access/role.words.js';
import { formatInstant } from '../../shared/danish-date.js';
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
