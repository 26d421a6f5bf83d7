import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement, takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { TrainingGrant } from './training-grant.entity.js';
import { findTraining, lockTraining, trainingFrame, waitingInvoices } from './training.queries.js';
import {
  endingRefusals,
  moveRefusals,
  recommendationRefusals,
  reopeningRefusals,
  TRAINING_MOVES,
  type TrainingRefusal,
} from './training.rules.js';

type Moved = Promise<Outcome<string, TrainingRefusal>>;

/** The steps of training but for the decision. */
@Injectable()
export class MoveTraining {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says that it should be granted; somebody else decides. */
  recommend(id: string, actor: Actor, seen: string | null): Moved {
    return this.database.change<string, TrainingRefusal>(actor, async (tx) => {
      const { placementId } = await findTraining(tx, id);
      const placement = await lockPlacement(tx, placementId);
      const training = await lockTraining(tx, id, seen);
      const { mentorId, version, priceOre } = training;
      const frame = await trainingFrame(tx, placement, mentorId, this.clock.today());
      const by = { takesPart: await takesPart(tx, placementId, actor.personId) };
      const refusals = recommendationRefusals(training, frame, by);
      if (refusals.length > 0) return refused(refusals);

      const recommended = { recommendedBy: actor.personId, recommendedAt: this.clock.now() };
      const to = TRAINING_MOVES.recommendation.to;
      await tx.update(TrainingGrant, { id }, { status: to, ...recommended, version: version + 1 });
      const details = { priceOre };
      await recordEvent(tx, { what: 'training.recommended', subjectId: id, placementId, details });
      return done(id);
    });
  }

  /** Sends it back to be put right; it is a draft again. */
  giveBack(id: string, because: string, actor: Actor, seen: string | null): Moved {
    return this.database.change<string, TrainingRefusal>(actor, async (tx) => {
      const { placementId, status, version } = await lockTraining(tx, id, seen);
      const refusals = moveRefusals('return', status);
      if (refusals.length > 0) return refused(refusals);

      const returned = { recommendedBy: null, recommendedAt: null, returnedBecause: because };
      const to = TRAINING_MOVES.return.to;
      await tx.update(TrainingGrant, { id }, { status: to, ...returned, version: version + 1 });
      const personal = { because };
      await recordEvent(tx, { what: 'training.returned', subjectId: id, placementId, personal });
      return done(id);
    });
  }

  /** Gives up what nobody has decided on. */
  withdraw(id: string, actor: Actor, seen: string | null): Moved {
    return this.database.change<string, TrainingRefusal>(actor, async (tx) => {
      const { placementId, status, version } = await lockTraining(tx, id, seen);
      const refusals = moveRefusals('withdrawal', status);
      if (refusals.length > 0) return refused(refusals);

      const withdrawn = { withdrawnBy: actor.personId, withdrawnAt: this.clock.now() };
      const to = TRAINING_MOVES.withdrawal.to;
      await tx.update(TrainingGrant, { id }, { status: to, ...withdrawn, version: version + 1 });
      await recordEvent(tx, { what: 'training.withdrawn', subjectId: id, placementId });
      return done(id);
    });
  }

  /** Frees what is not used. */
  end(id: string, because: string, actor: Actor, seen: string | null): Moved {
    return this.database.change<string, TrainingRefusal>(actor, async (tx) => {
      const { placementId, status, version } = await lockTraining(tx, id, seen);
      const { personId } = actor;
      const ender = { takesPart: await takesPart(tx, placementId, personId) };
      const refusals = endingRefusals({ status, waitingInvoices: await waitingInvoices(tx, id) }, ender);
      if (refusals.length > 0) return refused(refusals);

      const ended = { endedBy: personId, endedAt: this.clock.now(), endedBecause: because };
      const to = TRAINING_MOVES.ending.to;
      await tx.update(TrainingGrant, { id }, { status: to, ...ended, version: version + 1 });
      const personal = { because };
      await recordEvent(tx, { what: 'training.ended', subjectId: id, placementId, personal });
      return done(id);
    });
  }

  /** Takes up again what was ended, with all that was left of it. */
  reopen(id: string, because: string, actor: Actor, seen: string | null): Moved {
    return this.database.change<string, TrainingRefusal>(actor, async (tx) => {
      const { placementId, status, version } = await lockTraining(tx, id, seen);
      const { personId } = actor;
      const refusals = reopeningRefusals(status, { takesPart: await takesPart(tx, placementId, personId) });
      if (refusals.length > 0) return refused(refusals);

      const reopened = { reopenedBy: personId, reopenedAt: this.clock.now(), reopenedBecause: because };
      const ended = { endedBy: null, endedAt: null, endedBecause: null };
      const to = TRAINING_MOVES.reopening.to;
      await tx.update(TrainingGrant, { id }, { status: to, ...ended, ...reopened, version: version + 1 });
      const personal = { because };
      await recordEvent(tx, { what: 'training.reopened', subjectId: id, placementId, personal });
      return done(id);
    });
  }
}
