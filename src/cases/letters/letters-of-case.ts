import { Injectable } from '@nestjs/common';
import { Database } from '../../access/database.js';
import { changesCase, type Role } from '../../access/role.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { lettersOf } from '../../letters/letter.queries.js';
import { type LetterView, letterView } from '../../letters/letter.view.js';
import { type Texts, textsOfFiles, wordingIn } from '../../letters/texts-in-force.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { lettersOffered } from './kinds/letters-offered.rules.js';
import { lettersState } from './kinds/letters-state.queries.js';
import { LETTER_TEXTS } from './letter-texts.js';
import type { OfferShown } from './letters.page.js';

export interface LettersRead {
  of: string;
  offers: OfferShown[];
  letters: LetterView[];
}

@Injectable()
export class LettersOfCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The letters of a case, and those that the reader may write; the look is noted. */
  read(id: string, actor: SignedIn): Promise<LettersRead> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const letters = (await lettersOf(tx, id)).map(letterView);
      const isTheirs = changesCase(actor.role, placement.runBy);
      const state = isTheirs ? await lettersState(tx, placement, this.clock.today()) : null;
      const texts = textsOfFiles(LETTER_TEXTS);
      const offers = (state ? lettersOffered(state) : [])
        .filter(({ kind }) => mayIssue(texts, kind, actor.role))
        .map((offer) => ({ ...offer, written: newestOf(letters, offer) }));
      return { of: caseInDanish(await findPlacementView(tx, id)), offers, letters };
    });
  }
}

/** Of letters of which the newest is first. */
function newestOf(
  letters: LetterView[],
  { kind, aboutId, occasion, recipient }: Pick<OfferShown, 'kind' | 'aboutId' | 'occasion' | 'recipient'>,
): LetterView | null {
  const written = letters.find(
    (letter) =>
      letter.kind === kind &&
      letter.aboutId === aboutId &&
      letter.occasion === occasion &&
      letter.recipientRole === recipient,
  );
  return written ?? null;
}

/** Who may issue a letter is no wording, and stays as the files have it. */
function mayIssue(texts: Texts, kind: string, role: Role): boolean {
  return wordingIn(texts, kind).issuedBy.includes(role);
}
