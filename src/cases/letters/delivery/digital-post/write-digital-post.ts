import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SYSTEM } from '../../../../access/actor.js';
import { Database } from '../../../../access/database.js';
import { deliveriesToWrite } from '../../../../letters/digital-post/digital-post.queries.js';
import { DigitalPostSettings } from '../../../../letters/digital-post/digital-post-settings.js';
import { CprCipher } from '../../../../mentees/cpr-cipher.js';
import { Clock } from '../../../../shared/clock.js';
import { readReceipts } from './read-receipts.js';
import { writeMessage } from './write-message.js';

const TICK_MS = 10_000;

/** Leaves letters for Digital Post and reads what came back, on any number of copies of the app. */
@Injectable()
export class WriteDigitalPost implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(WriteDigitalPost.name);
  private working: Promise<void> | null = null;
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: DigitalPostSettings,
    private readonly cipher: CprCipher,
  ) {}

  onApplicationBootstrap(): void {
    void this.wake();
  }

  /** Begins at once; what fails is logged, and tried again at the next tick. */
  @Interval(TICK_MS)
  wake(): Promise<void> {
    if (!this.settings.isSetUp) return Promise.resolve();
    this.working ??= this.workAll()
      .catch((error: unknown) => this.logger.error({ err: error }, 'Digital Post was not written'))
      .finally(() => {
        this.working = null;
      });
    return this.working;
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.working;
  }

  private async workAll(): Promise<void> {
    const { database, clock, settings, cipher } = this;
    const waiting = await database.asActor(SYSTEM, (tx) => deliveriesToWrite(tx, clock.now()));
    for (const { id, actor } of waiting) {
      if (this.isStopping) return;
      // In the name of whoever asked: they may see the number.
      await database.asActor(actor, (tx) => writeMessage(tx, id, { settings, cipher }, clock.now()));
    }
    await readReceipts(database, settings.folder, clock.now());
  }
}
