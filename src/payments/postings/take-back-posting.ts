import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { recordWhatAStopTook } from '../corrections/stops/record-what-a-stop-took.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { InternalPosting } from './internal-posting.entity.js';
import type { TakingBackInput } from './internal-posting.input.js';
import { findPosting } from './internal-posting.queries.js';
import { type TakingBackRefusal, takingBackRefusals } from './internal-posting.rules.js';

@Injectable()
export class TakeBackPosting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes that a claim was not posted as was said; it waits anew. Answers with the claim. */
  run(id: string, { reason }: TakingBackInput, actor: Actor): Promise<Outcome<string, TakingBackRefusal>> {
    return this.database.change<string, TakingBackRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx); // postings queue up here
      const posting = found(await findPosting(tx, id), 'posting');
      const { claimId, placementId } = posting;
      await lockGrants(tx, placementId); // a stop that comes at once has left the claim, or takes it
      const judge = { takesPart: await takesPart(tx, placementId, actor.personId) };
      const refusals = takingBackRefusals(posting, judge);
      if (refusals.length > 0) return refused(refusals);

      const was = found(await tx.findOneBy(InternalPosting, { id }), 'posting');
      const amountOre = -was.amountOre;
      await tx.insert(InternalPosting, {
        ...was,
        id: randomUUID(),
        takenBackId: id,
        reason,
        amountOre,
        postedBy: actor.personId,
        postedAt: this.clock.now(),
      });
      await recordEvent(tx, {
        what: 'claim.posting-taken-back',
        subjectId: claimId,
        placementId,
        details: { amountOre, account: was.account, voucher: was.voucher },
        personal: { reason },
      });
      await recordWhatAStopTook(tx, claimId);
      return done(claimId);
    });
  }
}
