import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../../../access/actor.js';
import { brokenConstraint, Database, isPassing, type Tx } from '../../../../access/database.js';
import { Clock } from '../../../../shared/clock.js';
import { IssueLetter } from '../../issue-letter.js';
import { RECIPIENT_IS_DEAD } from '../../letter-refusal.js';
import { addressOrder } from './address-order.rules.js';
import { LetterBatchItem } from '../letter-batch-item.entity.js';
import { type ItemToMake, lockNextItem } from '../letter-batch.queries.js';
import type { FailedBecause } from '../letter-batch.rules.js';

const UNEXPECTED = { because: 'unexpected' } as const;

@Injectable()
export class MakeNextLetter {
  private readonly logger = new Logger(MakeNextLetter.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly issueLetter: IssueLetter,
  ) {}

  /**
   * Makes one letter of a batch and notes it, in one transaction: a crash leaves both or neither, and whoever goes on
   * makes it. False where no letter is left that nobody else is at.
   */
  async run(batchId: string, actor: Actor): Promise<boolean> {
    let item: ItemToMake | null = null;
    try {
      return await this.database.asActor(actor, async (tx) => {
        item = await lockNextItem(tx, batchId);
        if (item === null) return false;
        await this.make(tx, batchId, item, actor);
        return true;
      });
    } catch (error) {
      if (item === null || isPassing(error)) throw error;
      // One letter that nobody foresaw keeps no other waiting.
      const { position } = item as ItemToMake;
      this.logger.error({ err: error, batchId, position }, 'a letter of a batch was not made');
      const because = brokenConstraint(error) === 'no_letter_to_the_dead' ? RECIPIENT_IS_DEAD : UNEXPECTED;
      await this.database.asActor(actor, (tx) => this.fail(tx, { batchId, position }, because));
      return true;
    }
  }

  private async make(
    tx: Tx,
    batchId: string,
    { position, placementId, again, ...asked }: ItemToMake,
    actor: Actor,
  ): Promise<void> {
    const issued = await this.issueLetter.within(tx, placementId, asked, actor);
    const of = { batchId, position };
    if ('refused' in issued) {
      const [because = UNEXPECTED] = issued.refused as FailedBecause[];
      return this.fail(tx, of, because);
    }
    const { id: letterId, isNew, addressLines } = issued.done;
    if (!isNew && !again) {
      await tx.update(LetterBatchItem, of, { status: 'written-meanwhile', settledAt: this.clock.now() });
      return;
    }
    await tx.update(LetterBatchItem, of, {
      status: 'made',
      letterId,
      addressOrder: addressOrder(addressLines),
      settledAt: this.clock.now(),
    });
  }

  private async fail(
    tx: Tx,
    of: { batchId: string; position: number },
    failedBecause: FailedBecause,
  ): Promise<void> {
    await tx.update(
      LetterBatchItem,
      { ...of, status: 'waiting' },
      { status: 'failed', failedBecause, settledAt: this.clock.now() },
    );
  }
}
