import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { waiverIn } from '../../hearings/hearing.input.js';
import { lockPlacement, schemeOf, takesPart } from '../../placements/placement.queries.js';
import { legalBasisOn } from '../../schemes/pay.rules.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { TrainingGrant } from './training-grant.entity.js';
import type { TrainingDecisionInput } from './training.input.js';
import { findTraining, grantedBefore, lockTraining, trainingFrame } from './training.queries.js';
import {
  orderReferenceOf,
  TRAINING_MOVES,
  trainingDecisionRefusals,
  type TrainingRefusal,
} from './training.rules.js';

@Injectable()
export class DecideTraining {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Grants or refuses what another recommended. What is granted gets the reference that it is ordered by. */
  run(
    id: string,
    input: TrainingDecisionInput,
    actor: Actor,
    seen: string | null,
  ): Promise<Outcome<string, TrainingRefusal>> {
    return this.database.change<string, TrainingRefusal>(actor, async (tx) => {
      const { placementId } = await findTraining(tx, id);
      const placement = await lockPlacement(tx, placementId);
      const training = await lockTraining(tx, id, seen);
      const today = this.clock.today();
      const { personId } = actor;
      const legalBasis = legalBasisOn(await schemeOf(tx, placement), today);
      const { outcome, reason, reasonCode = null } = input;
      const waiver = waiverIn(input);
      const frame = await trainingFrame(tx, placement, training.mentorId, today);
      const refusals = trainingDecisionRefusals(
        { ...training, frame },
        { outcome, reasonCode, legalBasis, waiver },
        { personId, takesPart: await takesPart(tx, placementId, personId) },
        today,
      );
      if (refusals.length > 0) return refused(refusals);

      const isGranted = outcome === 'granted';
      const orderReference = isGranted
        ? orderReferenceOf(placement.reference, await grantedBefore(tx, placementId))
        : null;
      await tx.update(
        TrainingGrant,
        { id },
        {
          status: (isGranted ? TRAINING_MOVES.granting : TRAINING_MOVES.refusing).to,
          decidedBy: personId,
          decidedAt: this.clock.now(),
          decisionReason: reason,
          decisionReasonCode: isGranted ? null : reasonCode,
          noHearingBecause: isGranted ? null : (waiver?.because ?? null),
          noHearingWords: isGranted ? null : (waiver?.words ?? null),
          legalBasis,
          orderReference,
          version: training.version + 1,
        },
      );
      await recordEvent(tx, {
        what: isGranted ? 'training.granted' : 'training.refused',
        subjectId: id,
        placementId,
        details: { legalBasis, priceOre: training.priceOre, orderReference, reasonCode },
        personal: { reason },
      });
      return done(id);
    });
  }
}
