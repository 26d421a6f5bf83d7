import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database, type Tx } from '../../../access/database.js';
import { askForMail, type Mail } from '../../../letters/deliveries/ask-for-mail.js';
import { standingDelivery } from '../../../letters/deliveries/delivery.queries.js';
import {
  type DeliveryChannel,
  type DeliveryRefusal,
  deliveryRefusals,
} from '../../../letters/deliveries/delivery.rules.js';
import { askForDigitalPost } from '../../../letters/digital-post/ask-for-digital-post.js';
import { DigitalPostSettings } from '../../../letters/digital-post/digital-post-settings.js';
import { letterWaits } from '../../../letters/deliveries/letter-waits.js';
import { recordPrinted } from '../../../letters/deliveries/record-printed.js';
import type { Letter } from '../../../letters/letter.entity.js';
import { findLetter } from '../../../letters/letter.queries.js';
import { MailSettings } from '../../../messages/mail-settings.js';
import { SendMessages } from '../../../messages/send-messages.js';
import { findPlacement, lockPlacement } from '../../../placements/placement.queries.js';
import { findOrganisation } from '../../../settings/organisation.queries.js';
import { Clock } from '../../../shared/clock.js';
import { found } from '../../../shared/not-found.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { WebAddress } from '../../../web/web-address.js';
import { wordingAtFault } from '../draft-letter.js';
import { WriteDigitalPost } from './digital-post/write-digital-post.js';
import { type LetterReach, reachOfLetters } from './reach.queries.js';

@Injectable()
export class DeliverLetter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly address: WebAddress,
    private readonly mail: MailSettings,
    private readonly sendMessages: SendMessages,
    private readonly digitalPost: DigitalPostSettings,
    private readonly writeDigitalPost: WriteDigitalPost,
  ) {}

  /** Sends a letter out in one way, once: it is that delivery, however often it is asked for. Answers with its id. */
  async run(
    letterId: string,
    channel: DeliveryChannel,
    actor: Actor,
  ): Promise<Outcome<string, DeliveryRefusal>> {
    const asked = await this.database.change<string, DeliveryRefusal>(
      actor,
      async (tx) => {
        const letter = await findLetter(tx, letterId);
        const placement = await findPlacement(tx, letter.placementId);
        const [reach] = await reachOfLetters(tx, placement, [letter], actor.role, this.digitalPost.isSetUp);
        const refusals = deliveryRefusals(channel, reach);
        if (refusals.length > 0) return refused(refusals);

        await lockPlacement(tx, placement.id); // two clicks queue up here
        const standing = await standingDelivery(tx, letterId, channel);
        try {
          return done(standing ?? (await this.begin(tx, letter, channel, reach, actor)));
        } catch (error) {
          return refused([wordingAtFault(error)]);
        }
      },
      { no_delivery_to_the_dead: { because: 'recipient-is-dead' } },
    );
    void this.sendMessages.wake();
    void this.writeDigitalPost.wake();
    return asked;
  }

  private async begin(
    tx: Tx,
    letter: Letter,
    channel: DeliveryChannel,
    reach: LetterReach,
    actor: Actor,
  ): Promise<string> {
    const now = this.clock.now();
    switch (channel) {
      case 'print':
        await recordPrinted(tx, [letter.id], actor, now);
        return found(await standingDelivery(tx, letter.id, 'print'), 'delivery');
      case 'mail':
        return askForMail(tx, letter, await this.mailTo(tx, letter, reach), actor, now);
      case 'digital-post':
        return askForDigitalPost(tx, letter, actor, now);
    }
  }

  private async mailTo(tx: Tx, { id }: Letter, { email }: LetterReach): Promise<Mail> {
    const organisation = await findOrganisation(tx);
    const from = { name: organisation.name, address: this.mail.from ?? organisation.email };
    const link = this.address.of(`/breve/${id}`);
    const text = letterWaits({ organisation, link, canReply: this.mail.from === null });
    return { to: found(email, 'recipient'), from, text };
  }
}
