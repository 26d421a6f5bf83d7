import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { NO_PAPER, paperInLog, type SignedPaper } from '../attachments/signed-paper.js';
import { recordEvent } from '../audit/record-event.js';
import { lockPlacement, schemeOf } from '../placements/placement.queries.js';
import { isPaid, unpaidRule } from '../schemes/pay.rules.js';
import { Clock } from '../shared/clock.js';
import type { Month } from '../shared/day.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { MonthWithoutHours } from './month-without-hours.entity.js';
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

  const said = { placementId, month, saidBy: actor.personId, saidAt: clock.now(), ...(paper ?? NO_PAPER) };
  await tx.createQueryBuilder().insert().into(MonthWithoutHours).values(said).orIgnore().execute();
  const { details, personal } = paperInLog(paper);
  await recordEvent(tx, {
    what: 'month.without-hours',
    subjectId: placementId,
    placementId,
    details: { month, ...details },
    ...(Object.keys(personal).length > 0 && { personal }),
  });
  return done(null);
}
