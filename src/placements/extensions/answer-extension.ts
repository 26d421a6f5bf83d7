import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import type { WishAnswerInput } from './extension.input.js';
import { frameOfThePair, settleWish } from './extension.queries.js';
import { answerRefusals, type ExtensionRefusal } from './extension.rules.js';
import { tellOfExtension } from './extension-events.js';

@Injectable()
export class AnswerExtension {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers the wish of the other. A yes moves the last day; a no lets the course end as it would. */
  run(
    placementId: string,
    input: WishAnswerInput,
    actor: Actor,
  ): Promise<Outcome<'extended' | 'declined', ExtensionRefusal>> {
    return this.database.change<'extended' | 'declined', ExtensionRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId); // a wish that is taken back, and a stop, wait
      const { course, open } = await frameOfThePair(tx, placement, this.clock.today());
      const refusals = answerRefusals(course, open, { ...input, role: actor.role as OneOfThePair });
      if (open === null || refusals.length > 0) return refused(refusals);

      await settleWish(tx, open.id, input.goesOn ? 'agreed' : 'declined', actor, this.clock.now());
      // What was answered stays out of the log: a no is the affair of the two.
      await recordEvent(tx, { what: 'extension.answered', subjectId: open.id });
      if (input.goesOn) await tellOfExtension(tx, placement, input.lastDay);
      return done(input.goesOn ? 'extended' : 'declined');
    });
  }
}
