import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '../../access/database.js';
import { changesCase } from '../../access/role.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import type { Letter } from '../../letters/letter.entity.js';
import { filesOf, lettersOf } from '../../letters/letter.queries.js';
import { DigitalPostSettings } from '../../letters/digital-post/digital-post-settings.js';
import { letterView } from '../../letters/letter.view.js';
import { mergeLetters } from '../../pdf/merge/merge-letters.js';
import { partiesOfCase } from '../../placements/deaths/death.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { NotFound } from '../../shared/not-found.js';
import type { LetterShown } from './delivery/letter-deliveries.page.js';
import { lettersShown } from './delivery/letters-shown.queries.js';
import { mayIssue } from './draft-letter.js';
import { lettersOffered } from './kinds/letters-offered.rules.js';
import type { Offer } from './kinds/offer.js';
import { lettersState } from './kinds/letters-state.queries.js';
import type { OfferShown } from './letters.page.js';

export interface LettersRead {
  /** The names of those in the case who have died. */
  dead: string[];
  of: string;
  offers: OfferShown[];
  letters: LetterShown[];
  /** The letter whose other ways out are shown, though it went out already. */
  chosenId: string | null;
}

@Injectable()
export class LettersOfCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly digitalPost: DigitalPostSettings,
  ) {}

  /** The letters of a case, and those that the reader may write; the look is noted. */
  read(id: string, actor: SignedIn, chosenId: string | null = null): Promise<LettersRead> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const letters = await lettersOf(tx, id);
      const today = this.clock.today();
      const isTheirs = changesCase(actor.role, placement.runBy);
      const state = isTheirs ? await lettersState(tx, placement, today) : null;
      const parties = await partiesOfCase(tx, id);
      const nameOf = new Map(parties.map((party) => [party.id, party.name]));
      const offers = (state ? lettersOffered(state) : [])
        .filter(({ kind }) => mayIssue(kind, actor.role, placement.runBy))
        .filter(({ isToTheDead }) => !isToTheDead)
        .map((offer) => {
          const written = letters.find((letter) => isOf(letter, offer));
          const recipientName = nameOf.get(offer.recipientId) ?? '–';
          return { ...offer, recipientName, written: written ? letterView(written) : null };
        });
      return {
        dead: parties.filter(({ isDead }) => isDead).map(({ name }) => name),
        of: caseInDanish(await findPlacementView(tx, id)),
        offers,
        letters: await lettersShown(tx, placement, letters, actor.role, this.digitalPost.isSetUp),
        chosenId,
      };
    });
  }

  /** All of them in one file to print, each on sheets of its own; the look is noted. */
  merged(id: string, actor: SignedIn): Promise<Readable> {
    return this.database.asActor(actor, async (tx) => {
      const { reference } = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'letter', purpose: 'letter' }, id);
      const files = await filesOf(tx, id);
      if (files.length === 0) throw new NotFound('letter');
      return mergeLetters(
        files.map((pdf) => ({ pdf })),
        { title: `Breve i sag ${reference}`, duplex: true },
      );
    });
  }
}

function isOf(letter: Letter, { kind, aboutId, occasion, recipientId }: Offer): boolean {
  return (
    letter.kind === kind &&
    letter.aboutId === aboutId &&
    letter.occasion === occasion &&
    letter.recipientId === recipientId
  );
}
