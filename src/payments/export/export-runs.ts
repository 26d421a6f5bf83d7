import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SYSTEM } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { Clock } from '../../shared/clock.js';
import { runsToExport } from './export.queries.js';
import { writeNextPart } from './write-part.js';

const TICK_MS = 10_000;

/** Makes the files of released runs, on any number of copies of the app: whoever holds the run writes the next part. */
@Injectable()
export class ExportRuns implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ExportRuns.name);
  private working: Promise<void> | null = null;
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    void this.wake();
  }

  /** Begins at once, or goes on with what a crash left; a failure is logged, and tried again at the next tick. */
  @Interval(TICK_MS)
  wake(): Promise<void> {
    this.working ??= this.exportAll()
      .catch((error: unknown) => this.logger.error({ err: error }, 'payment files were not made'))
      .finally(() => {
        this.working = null;
      });
    return this.working;
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.working;
  }

  private async exportAll(): Promise<void> {
    const runs = this.isStopping ? [] : await this.database.asActor(SYSTEM, runsToExport);
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
