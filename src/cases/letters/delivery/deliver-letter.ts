import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database, type Tx } from '../../../access/database.js';
import {
  type DeliveryChannel,
  type DeliveryRefusal,
  deliveryRefusals,
} from '../../../letters/deliveries/delivery.rules.js';
import { recordPrinted } from '../../../letters/deliveries/record-printed.js';
import { findLetter } from '../../../letters/letter.queries.js';
import type { Letter } from '../../../letters/letter.entity.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { standingDelivery } from '../../../letters/deliveries/delivery.queries.js';
import { reachOf } from './reach.queries.js';

@Injectable()
export class DeliverLetter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Sends a letter out in one way, once: it is that delivery, however often it is asked for. Answers with its id. */
  run(letterId: string, channel: DeliveryChannel, actor: Actor): Promise<Outcome<string, DeliveryRefusal>> {
    return this.database.change<string, DeliveryRefusal>(actor, async (tx) => {
      const letter = await findLetter(tx, letterId);
      const refusals = deliveryRefusals(channel, await reachOf(tx, letter, actor.role));
      if (refusals.length > 0) return refused(refusals);

      await this.ask(tx, letter, channel, actor);
      return done(await standingDelivery(tx, letterId, channel));
    });
  }

  private async ask(tx: Tx, letter: Letter, channel: DeliveryChannel, actor: Actor): Promise<void> {
    const now = this.clock.now();
    switch (channel) {
      case 'print':
        await recordPrinted(tx, [letter.id], actor, now);
        return;
      case 'mail':
      case 'digital-post':
        throw new Error('not yet');
    }
  }
}
