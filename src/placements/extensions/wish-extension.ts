import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Clock } from '../../shared/clock.js';
import type { Day } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import { frameOfThePair, keepWish, settleWish } from './extension.queries.js';
import { type ExtensionRefusal, wishRefusals } from './extension.rules.js';
import { tellOfExtension } from './extension-events.js';

/** Whether the wish waits for the other, or made the course longer. */
export type Wished = 'waits' | 'extended';

@Injectable()
export class WishExtension {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps that one of the two wishes to go on until a day. Where the other wishes that day already, both do. */
  run(placementId: string, lastDay: Day, actor: Actor): Promise<Outcome<Wished, ExtensionRefusal>> {
    return this.database.change<Wished, ExtensionRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId); // answers, stops and other wishes wait
      const today = this.clock.today();
      const { course, open } = await frameOfThePair(tx, placement, today);
      const wish = { lastDay, role: actor.role as OneOfThePair };
      const refusals = wishRefusals(course, open, wish, today);
      if (refusals.length > 0) return refused(refusals);

      const now = this.clock.now();
      if (open === null) {
        const { mentorshipId } = course;
        const id = await keepWish(tx, { placementId, mentorshipId, lastDay }, actor, now);
        await recordEvent(tx, { what: 'extension.wished', subjectId: id, details: { lastDay } });
        return done('waits');
      }
      await settleWish(tx, open.id, 'agreed', actor, now);
      await tellOfExtension(tx, placement, lastDay);
      return done('extended');
    });
  }
}
