import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { findPlacement, lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { TrainingGrant } from './training-grant.entity.js';
import type { TrainingInput } from './training.input.js';
import { lockTraining, trainingFrame } from './training.queries.js';
import { moveRefusals, trainingRefusals, type TrainingRefusal } from './training.rules.js';

@Injectable()
export class WriteTraining {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes down what is to be bought, for whom and why; nothing is granted by it. */
  run(placementId: string, input: TrainingInput, actor: Actor): Promise<Outcome<string, TrainingRefusal>> {
    return this.database.change<string, TrainingRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const now = this.clock.now();
      const frame = await trainingFrame(tx, placement, input.mentorId, this.clock.today());
      const refusals = trainingRefusals(input, frame);
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const by = { createdBy: actor.personId, createdAt: now };
      await tx.insert(TrainingGrant, { id, placementId, ...input, status: 'draft', ...by });
      const details = { mentorId: input.mentorId, priceOre: input.priceOre };
      await recordEvent(tx, { what: 'training.drafted', subjectId: id, placementId, details });
      return done(id);
    });
  }

  /** Puts a draft right. Throws `ChangedMeanwhile` where it is no longer the version that was read. */
  change(
    id: string,
    input: TrainingInput,
    actor: Actor,
    seen: string | null,
  ): Promise<Outcome<string, TrainingRefusal>> {
    return this.database.change<string, TrainingRefusal>(actor, async (tx) => {
      const { placementId, status, version } = await lockTraining(tx, id, seen);
      const placement = await findPlacement(tx, placementId);
      const frame = await trainingFrame(tx, placement, input.mentorId, this.clock.today());
      const move = moveRefusals('change', status);
      const refusals = move.length > 0 ? move : trainingRefusals(input, frame);
      if (refusals.length > 0) return refused(refusals);

      await tx.update(TrainingGrant, { id }, { ...input, version: version + 1 });
      const details = { mentorId: input.mentorId, priceOre: input.priceOre };
      await recordEvent(tx, { what: 'training.changed', subjectId: id, placementId, details });
      return done(id);
    });
  }
}
