import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordLook } from '../../../audit/record-look.js';
import { CprCipher } from '../../../mentees/cpr-cipher.js';
import { MenteeCprNumber } from '../../../mentees/mentee-cpr-number.entity.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';

@Injectable()
export class FindMenteeByCpr {
  constructor(
    private readonly database: Database,
    private readonly cipher: CprCipher,
  ) {}

  /** Answers with the mentee's id. The look-up is logged, also where nobody is found; the number never is. */
  run(cpr: string, actor: Actor): Promise<Outcome<string, { because: 'cpr-unknown' }>> {
    return this.database.asActor(actor, async (tx) => {
      const number = await tx.findOneBy(MenteeCprNumber, { lookup: this.cipher.lookupOf(cpr) });
      const people = number === null ? [] : [{ kind: 'mentee' as const, id: number.menteeId }];
      await recordLook(tx, { how: 'search', purpose: 'cpr-number', people });
      return number === null ? refused([{ because: 'cpr-unknown' as const }]) : done(number.menteeId);
    });
  }
}
