import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { BackgroundWork } from '../jobs/background-work.js';
import { Clock } from '../shared/clock.js';
import { MailNotTaken, MailServer } from './mail-server.js';
import { Message } from './message.entity.js';
import { lockNextMessage, stillReaches } from './message.queries.js';
import { failureKept, isOurs, isStale, minutesUntilNext } from './sending.rules.js';

/** Sends what waits, on any number of copies of the app: whoever holds a message sends it. */
@Injectable()
export class SendMessages extends BackgroundWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly server: MailServer,
  ) {
    super();
  }

  protected async work(): Promise<void> {
    if (!this.server.isSetUp) return;
    let hasMore = true;
    while (hasMore && !this.isStopping) {
      hasMore = await this.database.asActor(SYSTEM, (tx) => this.sendNext(tx));
    }
  }

  /**
   * The message is held while the server is asked. A crash after its answer leaves the message waiting, and it goes
   * again under the same Message-ID: at least once.
   */
  private async sendNext(tx: Tx): Promise<boolean> {
    const message = await lockNextMessage(tx, this.clock.now());
    if (message === null) return false;
    const failedBecause = await this.whyNotAnyMore(tx, message);
    if (failedBecause !== null) {
      await this.settle(tx, message, { status: 'failed', failedBecause }, message.attempts);
      return true;
    }
    try {
      const serverAnswer = await this.server.send(message);
      await this.settle(tx, message, { status: 'sent', serverAnswer, failedBecause: null });
    } catch (error) {
      if (!(error instanceof MailNotTaken)) throw error;
      await this.putOff(tx, message, error);
    }
    return true;
  }

  private async whyNotAnyMore(tx: Tx, { id, createdAt }: Message): Promise<'stale' | 'reader-gone' | null> {
    if (isStale(createdAt, this.clock.now())) return 'stale';
    return (await stillReaches(tx, id)) ? null : 'reader-gone';
  }

  private async putOff(tx: Tx, message: Message, { why, message: said }: MailNotTaken): Promise<void> {
    const now = this.clock.now().getTime();
    const attempts = message.attempts + (isOurs(why) ? 0 : 1);
    const minutesWaited = (now - message.createdAt.getTime()) / 60_000;
    const minutes = minutesUntilNext({ attempts, minutesWaited }, why);
    const failedBecause = failureKept(why, said);
    if (minutes === null) return this.settle(tx, message, { status: 'failed', failedBecause });
    const nextAttemptAt = new Date(now + minutes * 60_000);
    await tx.update(Message, { id: message.id }, { attempts, nextAttemptAt, failedBecause });
  }

  private async settle(
    tx: Tx,
    { id, placementId, attempts: before }: Message,
    became: Pick<Message, 'status' | 'failedBecause'> & { serverAnswer?: string },
    attempts = before + 1,
  ): Promise<void> {
    const settledAt = this.clock.now();
    await tx.update(Message, { id }, { ...became, settledAt, attempts });
    await recordEvent(tx, {
      what: became.status === 'sent' ? 'message.sent' : 'message.failed',
      subjectId: id,
      placementId,
      details: { attempts },
    });
  }
}
