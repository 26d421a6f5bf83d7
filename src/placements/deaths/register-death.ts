import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvents } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import { Death } from './death.entity.js';
import type { DeathInput } from './death.input.js';
import { eventsInOtherCases, partiesOfCase } from './death.queries.js';
import { type DeathRefusal, deathRefusals, type PartyOfCase } from './death.rules.js';

const DEAD_ALREADY = { because: 'dead-already' } as const;

@Injectable()
export class RegisterDeath {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes that somebody of the case has died. From now on no letter goes to them, and every open case in which they
   * have a place tells it to those who work on it. Answers with its id.
   */
  run(
    placementId: string,
    { partyId, day, toldBy }: DeathInput,
    actor: Actor,
  ): Promise<Outcome<string, DeathRefusal>> {
    return this.database.change<string, DeathRefusal>(
      actor,
      async (tx) => {
        await lockPlacement(tx, placementId);
        const who = (await partiesOfCase(tx, placementId)).find(({ id }) => id === partyId) ?? null;
        const refusals = deathRefusals(who, day, this.clock.today());
        if (who === null || refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const registered = { registeredBy: actor.personId, registeredAt: this.clock.now() };
        await tx.insert(Death, { id, placementId, ...columnOf(who), day, toldBy, ...registered });
        const { party } = who;
        const here = { subjectId: id, placementId, details: { party }, personal: { day, toldBy } };
        const others = await eventsInOtherCases(tx, id, placementId);
        await recordEvents(tx, 'death.registered', [here, ...others]);
        return done(id);
      },
      {
        one_death_per_mentee: DEAD_ALREADY,
        one_death_per_mentor: DEAD_ALREADY,
        one_death_per_leader: DEAD_ALREADY,
        one_death_per_person: DEAD_ALREADY,
      },
    );
  }
}

function columnOf({ id, party }: PartyOfCase): Partial<Pick<Death, 'menteeId' | 'mentorId' | 'leaderId'>> {
  switch (party) {
    case 'mentee':
      return { menteeId: id };
    case 'mentor':
      return { mentorId: id };
    case 'leader':
      return { leaderId: id };
  }
}
