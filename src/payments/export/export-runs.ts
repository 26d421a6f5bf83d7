import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { BackgroundWork } from '../../jobs/background-work.js';
import { Clock } from '../../shared/clock.js';
import { runsToExport } from './export.queries.js';
import { writeNextPart } from './write-part.js';

/** Makes the files of released runs, on any number of copies of the app: whoever holds the run writes the next part. */
@Injectable()
export class ExportRuns extends BackgroundWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected async work(): Promise<void> {
    const runs = await this.database.asActor(SYSTEM, runsToExport);
    for (const { id, releasedBy } of runs) {
      // In the name of whoever released it: that was the word to make the files.
      const actor = { personId: releasedBy, role: 'payer' as const };
      let hasMore = true;
      while (hasMore && !this.isStopping) {
        hasMore = await this.database.asActor(actor, (tx) => writeNextPart(tx, id, this.clock.now()));
      }
    }
  }
}
