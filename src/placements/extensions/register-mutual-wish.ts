import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import type { MutualWishInput } from './extension.input.js';
import { extensionFrame, keepMutualWish } from './extension.queries.js';
import { type ExtensionRefusal, mutualWishRefusals } from './extension.rules.js';
import { tellOfExtension } from './extension-events.js';

@Injectable()
export class RegisterMutualWish {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes the course longer as both said by mail, by phone or at a meeting. A wish that waits gives way to it. */
  run(
    placementId: string,
    { lastDay, saidHow, saidDay }: MutualWishInput,
    actor: Actor,
  ): Promise<Outcome<string, ExtensionRefusal>> {
    return this.database.change<string, ExtensionRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const today = this.clock.today();
      const { course } = await extensionFrame(tx, placement, today);
      const refusals = mutualWishRefusals(course, { lastDay, saidDay }, today);
      if (refusals.length > 0) return refused(refusals);

      const { mentorshipId } = course;
      const wish = { placementId, mentorshipId, lastDay, saidHow, saidDay };
      await keepMutualWish(tx, wish, actor, this.clock.now());
      await tellOfExtension(tx, placement, lastDay, saidDay);
      return done(placementId);
    });
  }
}
