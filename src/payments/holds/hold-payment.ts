import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { findClaim } from '../../claims/claim.queries.js';
import { Employer } from '../../employers/employer.entity.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { PaymentHold } from './payment-hold.entity.js';
import type { PaymentHoldInput, PayeeHoldInput } from './payment-hold.input.js';
import { runAboutToPay } from './payment-hold.queries.js';
import { type HoldRefusal, holdRefusals } from './payment-hold.rules.js';

type Held = { claimId: string } | { payeeCvr: string };

@Injectable()
export class HoldPayment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps a claim out of runs until a day has passed; a hold that it has already is replaced. */
  ofClaim(claimId: string, input: PaymentHoldInput, actor: Actor): Promise<Outcome<string, HoldRefusal>> {
    return this.run(actor, async (tx) => {
      const { status, placementId } = await findClaim(tx, claimId);
      const facts = { untilDay: input.untilDay, claimStatus: status, payeeIsKnown: true, inRun: null };
      const refusals = holdRefusals(facts, this.clock.today());
      return refusals.length > 0 ? refused(refusals) : this.hold(tx, { claimId }, input, actor, placementId);
    });
  }

  /** Keeps all that an employer is to be paid out of runs until a day has passed. */
  ofPayee({ cvr, ...input }: PayeeHoldInput, actor: Actor): Promise<Outcome<string, HoldRefusal>> {
    return this.run(actor, async (tx) => {
      const payeeIsKnown = await tx.existsBy(Employer, { cvr });
      const inRun = await runAboutToPay(tx, cvr);
      const facts = { untilDay: input.untilDay, claimStatus: null, payeeIsKnown, inRun };
      const refusals = holdRefusals(facts, this.clock.today());
      return refusals.length > 0 ? refused(refusals) : this.hold(tx, { payeeCvr: cvr }, input, actor);
    });
  }

  /** Not while a run is being locked, which would take what is being held. */
  private run(
    actor: Actor,
    work: (tx: Tx) => Promise<Outcome<string, HoldRefusal>>,
  ): Promise<Outcome<string, HoldRefusal>> {
    return this.database.change<string, HoldRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx);
      return work(tx);
    });
  }

  private async hold(
    tx: Tx,
    held: Held,
    { untilDay, reason }: PaymentHoldInput,
    { personId }: Actor,
    placementId?: string,
  ): Promise<Outcome<string, HoldRefusal>> {
    const now = this.clock.now();
    await tx.update(PaymentHold, { ...held, liftedAt: IsNull() }, { liftedBy: personId, liftedAt: now });
    const id = randomUUID();
    await tx.insert(PaymentHold, { id, ...held, untilDay, reason, heldBy: personId, heldAt: now });
    await recordEvent(tx, {
      what: 'payment.held',
      subjectId: id,
      ...(placementId !== undefined && { placementId }),
      details: { ...held, untilDay },
      personal: { reason },
    });
    return done(id);
  }
}
