import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import type { Pack } from '../../audit/pack/send-pack.js';
import { writePack } from '../../audit/pack/zip-pack.js';
import { recordEvent } from '../../audit/record-event.js';
import { recordLook } from '../../audit/record-look.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { onDisk } from '../../web/on-disk.js';
import { findRun } from '../runs/payment-run.queries.js';
import { entriesOfRun } from './entries-of-run.js';
import { type RunPackRefusal, runPackRefusals } from './run-pack.rules.js';

@Injectable()
export class PackRun {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A run as it stands at one moment, with its files byte for byte and why each claim is worth what it is, each file
   * under its digest. That it was packed is recorded first, and stands among its events.
   */
  async run(id: string, actor: Actor): Promise<Outcome<Pack, RunPackRefusal>> {
    const recorded = await this.database.asActor(actor, async (tx) => {
      const run = await findRun(tx, id);
      const refusals = runPackRefusals(run);
      if (refusals.length > 0) return refused(refusals);

      await recordLook(tx, { how: 'export', purpose: 'payment-run', people: [], criterion: run.reference });
      await recordEvent(tx, { what: 'payment-run.packed', subjectId: id });
      return done(run.reference);
    });
    if ('refused' in recorded) return recorded;

    const zip = await this.database.ofOneMoment(actor, (tx) =>
      onDisk((into) => writePack(entriesOfRun(tx, id, this.clock.today()), this.clock.now(), into)),
    );
    return done({ name: `${recorded.done}-revision`, zip });
  }
}
