import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '../../../../access/actor.js';
import { Database } from '../../../../access/database.js';
import { BackgroundWork } from '../../../../jobs/background-work.js';
import { batchesToMake } from '../letter-batch.queries.js';
import { MakeNextLetter } from './make-next-letter.js';

/** While one letter waits for the database, another is drawn. */
const AT_ONCE = 3;

/** Makes the letters of started batches, on any number of copies of the app: each takes the next that nobody is at. */
@Injectable()
export class MakeLetters extends BackgroundWork {
  constructor(
    private readonly database: Database,
    private readonly makeNextLetter: MakeNextLetter,
  ) {
    super();
  }

  protected async work(): Promise<void> {
    const batches = await this.database.asActor(SYSTEM, batchesToMake);
    for (const { id, createdBy, createdAs } of batches) {
      // In the name of whoever started it: that was the word to make the letters.
      const actor = { personId: createdBy, role: createdAs };
      const working = await Promise.allSettled(
        Array.from({ length: AT_ONCE }, () => this.makeMany(id, actor)),
      );
      // What stopped one batch, which is tried again at the next tick, stops no other.
      for (const one of working) {
        if (one.status === 'rejected')
          this.logger.error({ err: one.reason, id }, 'a batch was not made whole');
      }
    }
  }

  private async makeMany(batchId: string, actor: Actor): Promise<void> {
    let hasMore = true;
    while (hasMore && !this.isStopping) hasMore = await this.makeNextLetter.run(batchId, actor);
  }
}
