import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

const TICK_MS = 10_000;

/**
 * Work that goes on behind the pages, on any number of copies of the app: begun when the app starts, when it is woken,
 * and at each tick, so that what a crash left is taken up. One round at a time in one copy; between copies the rows
 * that are held decide.
 */
export abstract class BackgroundWork implements OnApplicationBootstrap, OnApplicationShutdown {
  protected readonly logger = new Logger(this.constructor.name);
  protected isStopping = false;
  private working: Promise<void> | null = null;

  /** One round: all that waits, until there is no more or `isStopping`. */
  protected abstract work(): Promise<void>;

  onApplicationBootstrap(): void {
    void this.wake();
  }

  /** Begins a round at once, or joins the one that runs; a failure is logged, and tried again at the next tick. */
  @Interval(TICK_MS)
  wake(): Promise<void> {
    if (this.isStopping) return Promise.resolve();
    this.working ??= this.work()
      .catch((error: unknown) => this.logger.error({ err: error }, 'the work was not done'))
      .finally(() => {
        this.working = null;
      });
    return this.working;
  }

  /** The app waits for what is under way. */
  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.working;
  }
}
