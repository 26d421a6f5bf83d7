import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { ChangedMeanwhile } from '../../../web/version.js';
import { DecideCorrection } from '../decide-correction.js';
import { HearOnCorrection } from '../hear-on-correction.js';
import { correctionsWaiting } from './batch-page.queries.js';

/** So many at a time, so that nobody waits long for an answer; what is left is taken by the next click. */
const AT_A_TIME = 100;

export interface Agreed {
  approved: number;
  heard: number;
  /** References of those that could not be agreed to; each says why on its own page. */
  refused: string[];
}

@Injectable()
export class AgreeToBatch {
  constructor(
    private readonly database: Database,
    private readonly decideCorrection: DecideCorrection,
    private readonly hearOnCorrection: HearOnCorrection,
  ) {}

  /** A second person agrees to those that wait: upwards they are approved, downwards each employer is heard. */
  async run(batchId: string, facts: string, { personId, role }: Actor): Promise<Agreed> {
    // Each is a change of its own, which its version keeps from being made twice; the form's key is of them all.
    const actor = { personId, role };
    const waiting = await this.database.asActor(actor, (tx) => correctionsWaiting(tx, batchId, AT_A_TIME));
    const agreed: Agreed = { approved: 0, heard: 0, refused: [] };
    for (const { id, reference, amountOre, version } of waiting) {
      const seen = String(version);
      try {
        const outcome =
          amountOre > 0
            ? await this.decideCorrection.run(id, { outcome: 'approved' }, actor, seen)
            : await this.hearOnCorrection.run(id, { facts }, actor, seen);
        if ('refused' in outcome) agreed.refused.push(reference);
        else if (amountOre > 0) agreed.approved += 1;
        else agreed.heard += 1;
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error; // somebody else came first
      }
    }
    return agreed;
  }
}
