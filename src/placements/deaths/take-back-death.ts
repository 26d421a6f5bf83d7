import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvents } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ChangedMeanwhile } from '../../web/version.js';
import { lockPlacement } from '../placement.queries.js';
import { Death } from './death.entity.js';
import type { DeathTakenBackInput } from './death.input.js';
import { eventsInOtherCases, findDeath, lockDeath } from './death.queries.js';
import { type DeathTakingBackRefusal, deathTakingBackRefusals } from './death.rules.js';

@Injectable()
export class TakeBackDeath {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes that they have not died after all; what was written stays to be read. */
  run(
    id: string,
    { reason }: DeathTakenBackInput,
    actor: Actor,
  ): Promise<Outcome<string, DeathTakingBackRefusal>> {
    return this.database.change<string, DeathTakingBackRefusal>(actor, async (tx) => {
      const { placementId, party } = await findDeath(tx, id);
      await lockPlacement(tx, placementId); // refuses those who do not change the case
      const written = await lockDeath(tx, id);
      const refusals = deathTakingBackRefusals(written);
      if (refusals.length > 0) return refused(refusals);

      const others = await eventsInOtherCases(tx, id, placementId);
      const by = { takenBackBy: actor.personId, takenBackAt: this.clock.now(), takenBackBecause: reason };
      const { affected } = await tx.update(Death, { id }, by);
      if (affected !== 1) throw new ChangedMeanwhile();
      const here = { subjectId: id, placementId, details: { party }, personal: { reason } };
      await recordEvents(tx, 'death.taken-back', [here, ...others]);
      return done(placementId);
    });
  }
}
