import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { Placement } from '../../placements/placement.entity.js';
import { lockPlacement, schemeOf } from '../../placements/placement.queries.js';
import { triedOutAt } from '../../schemes/course.rules.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { pairOfDay } from '../pair.queries.js';
import { TryingOutAnswer } from './trying-out-answer.entity.js';
import type { TryingOutInput } from './trying-out.input.js';
import { hasMet, outcomesOf } from './trying-out.queries.js';
import { type TryingOutFrame, type TryingOutRefusal, tryingOutRefusals } from './trying-out.rules.js';

@Injectable()
export class AnswerTryingOut {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps what one of the two wishes. Until both have answered, a yes may become a no. */
  run(
    placementId: string,
    { goesOn }: TryingOutInput,
    actor: Actor,
  ): Promise<Outcome<string, TryingOutRefusal>> {
    return this.database.change<string, TryingOutRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const pair = await pairOfDay(tx, placementId, this.clock.today());
      const mentorshipId = found(pair?.isOwn ? pair.id : null, 'mentorship');
      const refusals = tryingOutRefusals(goesOn, await frameOf(tx, placement, mentorshipId));
      if (refusals.length > 0) return refused(refusals);

      const own = { mentorshipId, byRole: actor.role as OneOfThePair };
      const answer = { goesOn, answeredAt: this.clock.now() };
      const before = await tx.findOneBy(TryingOutAnswer, own);
      if (before) await tx.update(TryingOutAnswer, own, answer);
      else await tx.insert(TryingOutAnswer, { ...own, ...answer, answeredBy: actor.personId });
      // What was answered stays out of the log: it is in confidence.
      await recordEvent(tx, { what: 'pair.answered', subjectId: mentorshipId, placementId });
      return done(placementId);
    });
  }
}

async function frameOf(tx: Tx, placement: Placement, mentorshipId: string): Promise<TryingOutFrame> {
  const at = triedOutAt(await schemeOf(tx, placement));
  const [outcome] = await outcomesOf(tx, [mentorshipId]);
  return {
    status: placement.status,
    isTriedOut: at !== null,
    hasMet: at !== null && (await hasMet(tx, mentorshipId, at)),
    outcome: outcome?.outcome ?? 'open',
  };
}
