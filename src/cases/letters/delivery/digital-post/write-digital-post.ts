import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../../access/actor.js';
import { Database } from '../../../../access/database.js';
import { deliveriesToWrite } from '../../../../letters/digital-post/digital-post.queries.js';
import { DigitalPostSettings } from '../../../../letters/digital-post/digital-post-settings.js';
import { CprCipher } from '../../../../mentees/cpr-cipher.js';
import { BackgroundWork } from '../../../../jobs/background-work.js';
import { Clock } from '../../../../shared/clock.js';
import { readReceipts } from './read-receipts.js';
import { writeMessage } from './write-message.js';

/** Leaves letters for Digital Post and reads what came back, on any number of copies of the app. */
@Injectable()
export class WriteDigitalPost extends BackgroundWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: DigitalPostSettings,
    private readonly cipher: CprCipher,
  ) {
    super();
  }

  protected async work(): Promise<void> {
    if (!this.settings.isSetUp) return;
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
