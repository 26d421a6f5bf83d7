import type { Tx } from '../../access/database.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import type { MentorKind } from '../../mentors/mentor.rules.js';
import type { Placement } from '../../placements/placement.entity.js';
import { schemeOf } from '../../placements/placement.queries.js';
import { isOver } from '../../placements/placement.rules.js';
import { unpaidRule } from '../../schemes/pay.rules.js';
import { parameterOn } from '../../settings/parameter.queries.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { refuseIfChanged } from '../../web/version.js';
import { TrainingGrant } from './training-grant.entity.js';
import type { TrainingFrame } from './training.rules.js';
import type { InvoiceOfTraining, TrainingShown } from './training-shown.js';

/** Held until commit: steps and invoices of one training queue up here. */
export async function lockTraining(tx: Tx, id: string, seen: string | null = null): Promise<TrainingGrant> {
  found(await tx.findOneBy(TrainingGrant, { id }), 'training grant');
  await tx.query('select lock_training_grant($1)', [id]);
  const training = found(await tx.findOneBy(TrainingGrant, { id }), 'training grant');
  refuseIfChanged(seen, training.version);
  return training;
}

/** What training for this mentor has to keep within. */
export async function trainingFrame(
  tx: Tx,
  placement: Placement,
  mentorId: string,
  today: Day,
): Promise<TrainingFrame> {
  return {
    unpaid: unpaidRule(await schemeOf(tx, placement)),
    isOver: isOver(placement.status),
    mentorKind: await kindOfMentor(tx, placement.id, mentorId),
    ceilingOre: await parameterOn(tx, 'training-ceiling-ore', today),
  };
}

async function kindOfMentor(tx: Tx, placementId: string, mentorId: string): Promise<MentorKind | null> {
  const isOfCase = await tx.query<unknown[]>(
    'select from mentorships where placement_id = $1 and mentor_id = $2 limit 1',
    [placementId, mentorId],
  );
  if (isOfCase.length === 0) return null;
  return (await tx.findOneBy(Mentor, { id: mentorId }))?.kind ?? null;
}

const SHOWN = `select t.id, t.placement_id as "placementId", t.mentor_id as "mentorId", m.name as "mentorName", t.course,
    t.provider_name as "providerName", t.provider_cvr as "providerCvr", t.first_day::text as "firstDay",
    t.last_day::text as "lastDay", t.price_ore as "priceOre", t.needed_because as "neededBecause", t.status,
    (select coalesce(sum(i.amount_ore), 0)::integer from invoices i
       where i.training_grant_id = t.id and i.status <> 'rejected') as "invoicedOre",
    t.order_reference as "orderReference", t.recommended_by as "recommendedBy",
    t.returned_because as "returnedBecause", t.decision_reason_code as "decisionReasonCode",
    t.decision_reason as "decisionReason", t.legal_basis as "legalBasis", t.decided_at as "decidedAt",
    t.ended_because as "endedBecause",
    t.reopened_because as "reopenedBecause", t.version
  from training_grants t join mentors m on m.id = t.mentor_id`;

export async function findTraining(tx: Tx, id: string): Promise<TrainingShown> {
  const [training] = await tx.query<TrainingShown[]>(`${SHOWN} where t.id = $1`, [id]);
  return found(training, 'training grant');
}

/** Of a case, the first day first. */
export function trainingsOf(tx: Tx, placementId: string): Promise<TrainingShown[]> {
  return tx.query<TrainingShown[]>(`${SHOWN} where t.placement_id = $1 order by t.first_day, t.id`, [
    placementId,
  ]);
}

/** How many invoices of it are neither paid nor rejected. */
export async function waitingInvoices(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.query<{ waiting: number }[]>(
    `select count(*)::int as waiting from invoices where training_grant_id = $1 and status in ('received', 'attested')`,
    [id],
  );
  return row?.waiting ?? 0;
}

/** How many of the case were granted so far; the case is locked. */
export async function grantedBefore(tx: Tx, placementId: string): Promise<number> {
  const [row] = await tx.query<{ granted: number }[]>(
    'select count(order_reference)::int as granted from training_grants where placement_id = $1',
    [placementId],
  );
  return row?.granted ?? 0;
}

/** The mentors of a case whom training may be bought for. */
export function employeesOf(tx: Tx, placementId: string): Promise<{ id: string; name: string }[]> {
  return tx.query(
    `select distinct m.id, m.name from mentorships s join mentors m on m.id = s.mentor_id
     where s.placement_id = $1 and m.kind in ('company-employee', 'institution-employee', 'municipal-employee')
     order by m.name, m.id`,
    [placementId],
  );
}

/** Of one training, as they came. */
export function invoicesOf(tx: Tx, id: string): Promise<InvoiceOfTraining[]> {
  return tx.query(
    `select id, number, received_on::text as "receivedOn", amount_ore as "amountOre", status from invoices
     where training_grant_id = $1 order by received_on, id`,
    [id],
  );
}
