import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { Attachment } from '../../attachments/attachment.entity.js';
import { recordEvent } from '../../audit/record-event.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { declarationOf } from '../../schemes/agreement.rules.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { papersOf } from '../agreement.queries.js';
import { hasDeclared } from '../paper-steps.rules.js';
import type { DeclarationInput } from '../agreement.input.js';
import { declarationRefusals, type DeclarationRefusal } from './declaration.rules.js';
import { MentorDeclaration } from './mentor-declaration.entity.js';

@Injectable()
export class Declare {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The mentor's word to keep what they hear to themselves, in the text of the scheme's version; or a paper of it. */
  run(
    placementId: string,
    { attachmentId }: DeclarationInput,
    actor: Actor,
  ): Promise<Outcome<string, DeclarationRefusal>> {
    return this.database.change<string, DeclarationRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const papers = await papersOf(tx, placementId);
      const rule = declarationOf(papers.scheme);
      const mentorId = papers.facts.mentor?.id ?? null;
      const isOwn =
        mentorId !== null && (await tx.existsBy(Mentor, { id: mentorId, personId: actor.personId }));
      const isOnPaper = actor.role !== 'mentor';
      const paper = isOnPaper
        ? await tx.findOneBy(Attachment, { id: attachmentId ?? randomUUID(), placementId })
        : undefined;
      const refusals = declarationRefusals({
        isAsked: rule !== null,
        status: placement.status,
        mentorId,
        hasDeclared: hasDeclared(papers),
        isTheMentor: isOnPaper || isOwn,
        paper,
      });
      if (rule === null || mentorId === null || refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const sha256 = createHash('sha256').update(rule.text).digest();
      const { schemeVersionId } = placement;
      const way = isOnPaper ? 'paper' : 'in-app';
      await tx.insert(MentorDeclaration, {
        id,
        placementId,
        mentorId,
        schemeVersionId,
        text: rule.text,
        sha256,
        way,
        declaredDay: paper?.signedDay ?? this.clock.today(),
        declaredAt: this.clock.now(),
        byPersonId: actor.personId,
        paperId: paper?.id ?? null,
      });
      await recordEvent(tx, {
        what: 'mentor.declared',
        subjectId: mentorId,
        placementId,
        details: { schemeVersionId, sha256: sha256.toString('hex'), way },
      });
      return done(id);
    });
  }
}
