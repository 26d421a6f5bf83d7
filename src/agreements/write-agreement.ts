import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { isOver } from '../placements/placement.rules.js';
import { AgreementContent } from './agreement-content.entity.js';
import { type AgreementInput, wordsIn } from './agreement.input.js';
import type { SendRefusal } from './agreement.rules.js';
import { agreementToWrite, draftAtHand } from './agreement-to-write.js';

@Injectable()
export class WriteAgreement {
  constructor(private readonly database: Database) {}

  /** Writes the draft of the next version anew; what is signed stays as it is until the new one is. */
  run(
    placementId: string,
    code: string,
    input: AgreementInput,
    actor: Actor,
  ): Promise<Outcome<string, SendRefusal>> {
    return this.database.change<string, SendRefusal>(actor, async (tx) => {
      const atHand = await agreementToWrite(tx, placementId, code, actor);
      if (isOver(atHand.placement.status)) return refused([{ because: 'placement-over' }]);

      const { talkedThrough = [], talkedDay = null } = input;
      const written = { words: wordsIn(input), talkedThrough, talkedDay };
      const { id } = await draftAtHand(tx, atHand);
      await tx.update(AgreementContent, { agreementId: id }, { written });
      await recordEvent(tx, { what: 'agreement.written', subjectId: id, placementId, details: { code } });
      return done(id);
    });
  }
}
