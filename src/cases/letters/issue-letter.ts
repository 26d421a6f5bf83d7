import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { fileLetter } from '../../letters/file-letter.js';
import { newestLetter } from '../../letters/letter.queries.js';
import { drawLetter } from '../../pdf/draw-letter.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import type { Placement } from '../../placements/placement.entity.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { composeLetter, replacing } from './compose-letter.js';
import { type Draft, DraftLetter, whyNot } from './draft-letter.js';
import { ABOUT_OF } from './kinds/letter-kinds.js';
import type { LetterAsked } from './kinds/letter-meant.rules.js';
import { type LetterRefusal, RECIPIENT_IS_DEAD } from './letter-refusal.js';

export interface IssuedLetter {
  id: string;
  /** False where the same was issued before. */
  isNew: boolean;
  /** As on its envelope, the town last. */
  addressLines: readonly string[];
}

@Injectable()
export class IssueLetter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly draftLetter: DraftLetter,
  ) {}

  /**
   * Draws the letter with the facts of now and files it; it never changes again. Where the same was issued before and
   * says the same, that one is meant; where it says something else, the new letter names it. Answers with its id.
   */
  run(placementId: string, asked: LetterAsked, actor: Actor): Promise<Outcome<string, LetterRefusal>> {
    return this.database.change<string, LetterRefusal>(
      actor,
      async (tx) => {
        const issued = await this.within(tx, placementId, asked, actor);
        return 'done' in issued ? done(issued.done.id) : issued;
      },
      { no_letter_to_the_dead: RECIPIENT_IS_DEAD },
    );
  }

  /** As `run`, in the transaction of whoever makes many; a refusal has written nothing. */
  async within(
    tx: Tx,
    placementId: string,
    asked: LetterAsked,
    actor: Actor,
  ): Promise<Outcome<IssuedLetter, LetterRefusal>> {
    const placement = await lockPlacement(tx, placementId);
    const drafted = await this.draftLetter.run(tx, placement, asked, actor);
    if ('refused' in drafted) return drafted;
    const filed = await this.file(tx, placement, drafted.done, actor);
    const { addressLines } = drafted.done.of.recipient;
    return 'done' in filed ? done({ ...filed.done, addressLines }) : filed;
  }

  private async file(
    tx: Tx,
    placement: Placement,
    draft: Draft,
    actor: Actor,
  ): Promise<Outcome<Pick<IssuedLetter, 'id' | 'isNew'>, LetterRefusal>> {
    const { offer, wording, content, text } = draft;
    const { recipient } = draft.of;
    const { kind, aboutId, occasion } = offer;
    const before = await newestLetter(tx, { kind, aboutId, occasion, recipientId: recipient.id });
    if (before && before.text === textSignedBy(before.issuer, draft))
      return done({ id: before.id, isNew: false });
    try {
      const pdf = await drawLetter(before ? replacing(content, before) : content);
      const letter = {
        placementId: placement.id,
        wording,
        about: ABOUT_OF[kind],
        aboutId,
        occasion,
        title: content.title,
        caseReference: placement.reference,
        recipientRole: recipient.role,
        recipientId: recipient.id,
        recipientName: recipient.name,
        replacesId: before?.id ?? null,
        pdf,
        text,
      };
      return done({ id: await fileLetter(tx, letter, actor, this.clock.now()), isNew: true });
    } catch (error) {
      return refused([whyNot(error)]);
    }
  }
}

/** What the letter would say were it somebody else who signed it: who clicks makes no other letter. */
function textSignedBy(name: string, { wording, of, day }: Draft): string {
  return composeLetter(wording, { ...of, facts: { ...of.facts, issuer: { name } } }, day).text;
}
