import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvents } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { postingYearOf } from '../runs/payment-run.rules.js';
import { paymentSettings } from '../settings/payment-settings.queries.js';
import { InternalPosting } from './internal-posting.entity.js';
import type { InternalPostingInput } from './internal-posting.input.js';
import { chosenToPost, referencesOf } from './internal-posting.queries.js';
import { type PostingRefusal, postingRefusals } from './internal-posting.rules.js';

@Injectable()
export class PostClaims {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says that claims are posted in the finance system: all that are named, or none. Answers with how many. */
  run(
    { claims, voucher, postedOn }: InternalPostingInput,
    actor: Actor,
  ): Promise<Outcome<number, PostingRefusal>> {
    return this.database.change<number, PostingRefusal>(
      actor,
      async (tx) => {
        await holdPaymentsStill(tx); // nothing is held back, and nobody else posts, meanwhile
        const settings = await paymentSettings(tx);
        const due = await chosenToPost(tx, claims, actor.personId);
        const missing = claims.filter((id) => !due.some(({ claimId }) => claimId === id));
        const gone = await referencesOf(tx, missing);
        const facts = { asked: claims.length, gone, due, postedOn, hasSettings: settings !== null };
        const refusals = postingRefusals(facts, this.clock.today());
        if (refusals.length > 0 || settings === null) return refused(refusals);

        const postings = due.map(({ claimId, placementId, month, amountOre, account }) => ({
          id: randomUUID(),
          claimId,
          placementId,
          amountOre,
          account: account ?? '',
          postingYear: postingYearOf(month, postedOn, settings.supplementaryUntil),
          voucher,
          postedOn,
          postedBy: actor.personId,
          postedAt: this.clock.now(),
        }));
        await tx.insert(InternalPosting, postings);
        await recordEvents(
          tx,
          'claim.posted',
          postings.map(({ claimId, placementId, amountOre, account }) => ({
            subjectId: claimId,
            placementId,
            details: { amountOre, account, voucher, postedOn },
          })),
        );
        return done(postings.length);
      },
      // A stop that comes at once takes the claim back.
      { only_what_was_approved_is_posted: { because: 'not-to-post', gone: [], left: 0 } },
    );
  }
}
