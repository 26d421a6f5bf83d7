import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { SYSTEM } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvents } from '../../audit/record-event.js';
import type { Day } from '../../shared/day.js';

const AT_ONCE = 200;

interface Expired {
  claimId: string;
  placementId: string;
  was: 'draft' | 'returned';
  lastDay: Day;
}

/**
 * Lets claims expire whose window is closed. Any number of copies of the app may do so at the same time, and whatever
 * a run missed is found by the next one: what counts is the last day, not the day of the run.
 */
@Injectable()
export class ExpireClaims implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ExpireClaims.name);
  private working: Promise<unknown> | null = null;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    void this.wake();
  }

  @Cron(CronExpression.EVERY_10_MINUTES)
  async wake(): Promise<void> {
    this.working ??= this.run()
      .catch((error: unknown) => this.logger.error({ err: error }, 'no claims expired'))
      .finally(() => {
        this.working = null;
      });
    await this.working;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.working;
  }

  /** Answers how many. */
  async run(): Promise<number> {
    let all = 0;
    for (let some = AT_ONCE; some > 0; all += some) some = await this.expireSome();
    return all;
  }

  private expireSome(): Promise<number> {
    return this.database.asActor(SYSTEM, async (tx) => {
      const expired = await tx.query<Expired[]>(
        `select claim_id as "claimId", placement_id as "placementId", was, last_day::text as "lastDay"
         from expire_claims($1)`,
        [AT_ONCE],
      );
      await recordEvents(
        tx,
        'claim.expired',
        expired.map(({ claimId, placementId, was, lastDay }) => ({
          subjectId: claimId,
          placementId,
          details: { was, lastDay },
        })),
      );
      return expired.length;
    });
  }
}
