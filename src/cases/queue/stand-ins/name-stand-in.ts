import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { Clock } from '../../../shared/clock.js';
import { found } from '../../../shared/not-found.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { colleaguesIn } from '../assignments/assignment.queries.js';
import { type StandInRefusal, standInRefusals, type WorkRole } from '../queue.rules.js';
import { StandIn } from './stand-in.entity.js';
import type { StandInInput } from './stand-in.input.js';
import { lockLeaves } from './stand-in.queries.js';

@Injectable()
export class NameStandIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A colleague of the same role sees the actor's work from the first day to the last. */
  run(input: StandInInput, role: WorkRole, actor: Actor): Promise<Outcome<string, StandInRefusal>> {
    return this.database.change<string, StandInRefusal>(
      actor,
      async (tx) => {
        const { personId } = actor;
        const leave = { ...input, personId };
        await lockLeaves(tx);
        const colleagues = await colleaguesIn(tx, role);
        const theirs = await tx.findBy(StandIn, { personId: input.standInId, standInId: personId });
        const refusals = standInRefusals(leave, { colleagues, theirs }, this.clock.today());
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        await tx.insert(StandIn, { id, ...leave, createdAt: this.clock.now() });
        await recordEvent(tx, { what: 'stand-in.named', subjectId: personId, details: { ...input } });
        return done(id);
      },
      { one_stand_in_at_a_time: { because: 'has-a-stand-in-already' } },
    );
  }

  /** The leave is off, or another is to stand in. */
  remove(id: string, actor: Actor): Promise<Outcome<string, StandInRefusal>> {
    return this.database.change<string, StandInRefusal>(actor, async (tx) => {
      const { personId } = actor;
      const { standInId, firstDay, lastDay } = found(
        await tx.findOneBy(StandIn, { id, personId }),
        'stand-in',
      );
      await tx.delete(StandIn, { id });
      const details = { standInId, firstDay, lastDay };
      await recordEvent(tx, { what: 'stand-in.removed', subjectId: personId, details });
      return done(id);
    });
  }
}
