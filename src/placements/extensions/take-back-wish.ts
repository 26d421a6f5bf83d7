import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import { frameOfThePair, settleWish } from './extension.queries.js';
import { type ExtensionRefusal, takeBackRefusals } from './extension.rules.js';

@Injectable()
export class TakeBackWish {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes the own wish back, until the other has answered it. */
  run(placementId: string, actor: Actor): Promise<Outcome<string, ExtensionRefusal>> {
    return this.database.change<string, ExtensionRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const { open } = await frameOfThePair(tx, placement, this.clock.today());
      const refusals = takeBackRefusals(open, actor.role as OneOfThePair);
      if (open === null || refusals.length > 0) return refused(refusals);

      await settleWish(tx, open.id, 'withdrawn', actor, this.clock.now());
      await recordEvent(tx, { what: 'extension.taken-back', subjectId: open.id });
      return done(placementId);
    });
  }
}
