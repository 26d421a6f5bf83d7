import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import type { EventCode } from '../../audit/event.words.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { dayAt } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { Correction } from '../corrections/correction.entity.js';
import { outstandingOf } from '../corrections/correction.queries.js';
import { lockCorrection } from '../corrections/lock-correction.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { Recovery } from './recovery.entity.js';
import type { RecoveryInput, WaiverOfDebtInput } from './recovery.input.js';
import { setOffFacts } from './recovery.queries.js';
import { type OwedFacts, type Recovered, recoveryRefusals, type RecoveryRefusal } from './recovery.rules.js';

const EVENTS: Record<Recovered['kind'], EventCode> = {
  payment: 'correction.recovered',
  'set-off': 'correction.set-off',
  waiver: 'correction.waived',
};

@Injectable()
export class Recover {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes down what came back, or sets it off against a claim that waits for payment. */
  run(id: string, input: RecoveryInput, actor: Actor): Promise<Outcome<string, RecoveryRefusal>> {
    const { kind, amountOre, day = this.clock.today(), claimId } = input;
    if (kind === 'payment') return this.write(id, { kind, amountOre, day, reason: null }, null, actor);
    const setOff = { kind, amountOre, day: this.clock.today(), reason: null };
    return claimId === undefined
      ? Promise.resolve(refused([{ because: 'claim-takes-no-set-off' }]))
      : this.write(id, setOff, claimId, actor);
  }

  /** Gives up what is owed, with a reason. */
  waive(
    id: string,
    { amountOre, reason }: WaiverOfDebtInput,
    actor: Actor,
  ): Promise<Outcome<string, RecoveryRefusal>> {
    return this.write(id, { kind: 'waiver', amountOre, day: this.clock.today(), reason }, null, actor);
  }

  private write(
    id: string,
    recovered: Recovered,
    claimId: string | null,
    actor: Actor,
  ): Promise<Outcome<string, RecoveryRefusal>> {
    return this.database.change<string, RecoveryRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx); // a claim that a run is taking is not set off against
      const { correction, judge } = await lockCorrection(tx, id, actor);
      const owed = await owedFacts(tx, correction, judge);
      const setOff = claimId === null ? null : await setOffFacts(tx, id, claimId);
      const refusals = recoveryRefusals(owed, recovered, setOff, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const { kind, amountOre, day, reason } = recovered;
      const by = { registeredBy: actor.personId, registeredAt: this.clock.now() };
      await tx.insert(Recovery, { id: randomUUID(), correctionId: id, ...recovered, claimId, ...by });
      await recordEvent(tx, {
        what: EVENTS[kind],
        subjectId: id,
        placementId: correction.placementId,
        details: { amountOre, day, claimId: claimId ?? undefined },
        ...(reason !== null && { personal: { reason } }),
      });
      return done(id);
    });
  }
}

/** What a recovery is judged by. The case is locked. */
export async function owedFacts(
  tx: Tx,
  { id, status, amountOre, decidedAt, decidedBy, invoiceNumber }: Correction,
  { personId, takesPart }: { personId: string; takesPart: boolean },
): Promise<OwedFacts> {
  const decidedDay = decidedAt && dayAt(decidedAt);
  const isOwn = decidedBy === personId;
  const outstandingOre = await outstandingOf(tx, id);
  return { status, amountOre, decidedDay, invoiceNumber, takesPart, isOwn, outstandingOre };
}
