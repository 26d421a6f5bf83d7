import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { Agreement } from './agreement.entity.js';
import { AgreementContent } from './agreement-content.entity.js';
import { AGREEMENT_MOVES, sendRefusals, type SendRefusal } from './agreement.rules.js';
import { saidParts } from './agreement-parts.words.js';
import { agreementToWrite, draftAtHand, writtenNow } from './agreement-to-write.js';

@Injectable()
export class SendAgreement {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends a version to be signed, in the words of today, which it keeps. Whatever waited for signatures gives way;
   * what is in force stays so until all have signed.
   */
  run(placementId: string, code: string, actor: Actor): Promise<Outcome<string, SendRefusal>> {
    return this.database.change<string, SendRefusal>(actor, async (tx) => {
      const atHand = await agreementToWrite(tx, placementId, code, actor);
      const { placement, rule, papers, versions } = atHand;
      const { facts } = papers;
      const written = writtenNow(versions);
      const open = papers.versions.filter((one) => one.code === code);
      const newest = open.find(({ status }) => status === 'awaiting-signatures') ?? open[0] ?? null;
      const isRewritten = versions.draft !== null;
      const toSend = { facts, written, isRewritten, newest, placement: placement.status };
      const refusals = sendRefusals(rule, toSend, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const parts = saidParts(rule, facts, written);
      const { id, number } = await draftAtHand(tx, atHand);
      await tx.update(AgreementContent, { agreementId: id }, { written, parts });
      await tx.update(
        Agreement,
        { id },
        {
          status: AGREEMENT_MOVES.sending.to,
          facts,
          contentSha256: createHash('sha256').update(JSON.stringify(parts)).digest(),
          sentBy: actor.personId,
          sentAt: this.clock.now(),
        },
      );
      await recordEvent(tx, {
        what: 'agreement.sent',
        subjectId: id,
        placementId,
        details: { code, number },
      });
      return done(id);
    });
  }
}
