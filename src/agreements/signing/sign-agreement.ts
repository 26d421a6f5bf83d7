import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { Attachment } from '../../attachments/attachment.entity.js';
import { recordEvent } from '../../audit/record-event.js';
import { takesPart } from '../../placements/placement.queries.js';
import type { AgreementParty } from '../../schemes/rule/agreement-rule.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { NotAllowed } from '../../web/problems/not-let-in.js';
import { Agreement } from '../agreement.entity.js';
import type { SignatureInput } from '../agreement.input.js';
import { AGREEMENT_MOVES } from '../agreement.rules.js';
import { agreementAtHand } from '../agreement-to-write.js';
import { AgreementSignature } from './agreement-signature.entity.js';
import { isLastToSign, signRefusals, type SignRefusal } from './signature.rules.js';
import { wayInApp } from './signature.queries.js';

@Injectable()
export class SignAgreement {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Signs for oneself in the app, or registers what another signed on paper. The last signature puts it in force. */
  run(
    placementId: string,
    code: string,
    input: SignatureInput,
    actor: Actor,
  ): Promise<Outcome<string, SignRefusal>> {
    return this.database.change<string, SignRefusal>(actor, async (tx) => {
      const { papers, as: own, versions } = await agreementAtHand(tx, placementId, code, actor);
      const { attachmentId, asParty, version } = input;
      const isOnPaper = attachmentId !== undefined;
      const as = isOnPaper ? signerOnPaper(asParty, own) : signerInApp(asParty, own);

      const awaiting = papers.versions.find(
        (one) => one.code === code && one.status === AGREEMENT_MOVES.sending.to,
      );
      const agreement = awaiting ? found(versions.awaiting, 'agreement') : null;
      const paper = isOnPaper ? await tx.findOneBy(Attachment, { id: attachmentId, placementId }) : undefined;
      const isStaff = own === null || own === 'organiser';
      const signing = {
        as,
        version,
        facts: papers.facts,
        takesPart: isStaff && (await takesPart(tx, placementId, actor.personId)),
        way: isOnPaper ? ('paper' as const) : await wayInApp(tx, placementId, as),
        paper,
      };
      const waits = awaiting && agreement ? { ...awaiting, parties: agreement.parties } : null;
      const refusals = signRefusals(waits, signing);
      const { way } = signing;
      if (waits === null || agreement === null || way === null || refusals.length > 0)
        return refused(refusals);

      const { id } = agreement;
      const { contentSha256 } = found(await tx.findOneBy(Agreement, { id }), 'agreement');
      await tx.insert(AgreementSignature, {
        agreementId: id,
        asParty: as,
        placementId,
        byPersonId: actor.personId,
        way,
        signedDay: paper?.signedDay ?? this.clock.today(),
        signedAt: this.clock.now(),
        contentSha256: contentSha256 ?? Buffer.of(),
        paperId: paper?.id ?? null,
      });
      const details = { code, number: waits.number, asParty: as, way };
      await recordEvent(tx, { what: 'agreement.signed', subjectId: id, placementId, details });
      if (isLastToSign(waits, as)) {
        const { to } = AGREEMENT_MOVES.lastSignature;
        await tx.update(Agreement, { id }, { status: to, inForceAt: this.clock.now() });
        await recordEvent(tx, {
          what: 'agreement.in-force',
          subjectId: id,
          placementId,
          details: { code, number: waits.number },
        });
      }
      return done(id);
    });
  }
}

/** Nobody else signs for another in the app. */
function signerInApp(asked: AgreementParty | undefined, own: AgreementParty | null): AgreementParty {
  if (own === null || (asked !== undefined && asked !== own)) throw new NotAllowed();
  return own;
}

/** Staff register the papers of the others; their own word they give in the app. */
function signerOnPaper(asked: AgreementParty | undefined, own: AgreementParty | null): AgreementParty {
  const isStaff = own === null || own === 'organiser';
  if (!isStaff || asked === undefined || asked === 'organiser') throw new NotAllowed();
  return asked;
}
