import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { NO_PAPER, type SignedPaper } from '../attachments/signed-paper.js';
import { recordEvent } from '../audit/record-event.js';
import { lockPlacement, schemeOf } from '../placements/placement.queries.js';
import { isPaid, unpaidRule } from '../schemes/pay.rules.js';
import { Clock } from '../shared/clock.js';
import type { Month } from '../shared/day.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { timeEntriesOf } from './time-entry.queries.js';
import { noHoursRefusals, type TimeEntryRefusal } from './time-entry.rules.js';

@Injectable()
export class SayNoHours {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The leader's answer that a month had no hours. Saying so twice is saying so once. */
  run(placementId: string, month: Month, actor: Actor): Promise<Outcome<null, TimeEntryRefusal>> {
    return this.database.change<null, TimeEntryRefusal>(actor, (tx) =>
      sayNoHours(tx, { placementId, month }, actor, this.clock),
    );
  }
}

/** As `SayNoHours`, in a transaction that does more; on paper where the leader signed one. */
export async function sayNoHours(
  tx: Tx,
  { placementId, month, paper }: { placementId: string; month: Month; paper?: SignedPaper },
  actor: Actor,
  clock: Clock,
): Promise<Outcome<null, TimeEntryRefusal>> {
  const placement = await lockPlacement(tx, placementId);
  const scheme = await schemeOf(tx, placement);
  const entries = await timeEntriesOf(tx, placementId, month);
  const hasPaidHours = entries.some(({ activity }) => isPaid(scheme, activity));
  const facts = { unpaid: unpaidRule(scheme), status: placement.status, period: placement, hasPaidHours };
  const refusals = noHoursRefusals(month, facts, clock.today());
  if (refusals.length > 0) return refused(refusals);

  const { paperId, paperSignedBy, paperSignedDay } = paper ?? NO_PAPER;
  await tx.query(
    `insert into months_without_hours
       (placement_id, month, said_by, said_at, paper_id, paper_signed_by, paper_signed_day)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [placementId, month, actor.personId, clock.now(), paperId, paperSignedBy, paperSignedDay],
  );
  await recordEvent(tx, {
    what: 'month.without-hours',
    subjectId: placementId,
    placementId,
    details: { month, ...paper },
  });
  return done(null);
}
