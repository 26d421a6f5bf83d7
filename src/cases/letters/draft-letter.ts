import path from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { changesCase, type Role } from '../../access/role.js';
import { textsInForce, textsOfFiles, wordingIn } from '../../letters/wordings/texts-in-force.js';
import type { Wording } from '../../letters/wordings/wording.js';
import { WordingFault } from '../../letters/wordings/wording-fault.js';
import { drawLetter } from '../../pdf/draw-letter.js';
import { LetterRefused } from '../../pdf/letter-refused.js';
import type { Placement } from '../../placements/placement.entity.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import type { Day } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { WebAddress } from '../../web/web-address.js';
import { asDraft, composeLetter, type Composed } from './compose-letter.js';
import { factsOfLetter, type FactsOfLetter } from './facts/facts-of-letter.queries.js';
import type { LetterKind } from './kinds/letter-kinds.js';
import { type LetterAsked, letterMeant } from './kinds/letter-meant.rules.js';
import { lettersOffered } from './kinds/letters-offered.rules.js';
import type { Offer } from './kinds/offer.js';
import { lettersState } from './kinds/letters-state.queries.js';
import { type LetterRefusal, RECIPIENT_IS_DEAD } from './letter-refusal.js';
import { LETTER_TEXTS } from './letter-texts.js';

export interface Draft extends Composed {
  offer: Offer;
  wording: Wording;
  of: FactsOfLetter;
  day: { caseReference: string; issuedDay: Day };
}

@Injectable()
export class DraftLetter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly address: WebAddress,
  ) {}

  /** The letter that is asked for, with the facts of now, as this person may issue it. */
  async run(
    tx: Tx,
    placement: Placement,
    asked: LetterAsked,
    issuer: Actor,
  ): Promise<Outcome<Draft, LetterRefusal>> {
    const today = this.clock.today();
    const offer = letterMeant(lettersOffered(await lettersState(tx, placement, today)), asked);
    if ('because' in offer) return refused([offer]);
    const by = { issuer, signInAddress: this.address.of('/') };
    try {
      const wording = wordingIn(await textsInForce(tx, LETTER_TEXTS), offer.kind);
      if (!mayIssue(offer.kind, issuer.role, placement.runBy))
        return refused([{ because: 'letter-not-by-role', kind: offer.kind }]);
      if (offer.isToTheDead) return refused([RECIPIENT_IS_DEAD]);
      const facts = await factsOfLetter(tx, placement, offer, by, today);
      const day = { caseReference: placement.reference, issuedDay: today };
      return done({ offer, wording, of: facts, day, ...composeLetter(wording, facts, day) });
    } catch (error) {
      return refused([whyNot(error)]);
    }
  }

  /** The same as a PDF that nobody should take for a letter; it is not kept, and the look at the case is. */
  async drawn(
    placementId: string,
    asked: LetterAsked,
    issuer: Actor,
  ): Promise<Outcome<Buffer, LetterRefusal>> {
    const drafted = await this.database.asActor(issuer, async (tx) => {
      await recordCaseLook(tx, { how: 'letter', purpose: 'letter' }, placementId);
      return this.run(tx, await findPlacement(tx, placementId), asked, issuer);
    });
    if ('refused' in drafted) return drafted;
    try {
      return done(await drawLetter(asDraft(drafted.done.content)));
    } catch (error) {
      return refused([whyNot(error)]);
    }
  }
}

/** Who may issue a letter is no wording, and stays as the files have it. */
export function mayIssue(kind: LetterKind, role: Role, runBy: Placement['runBy']): boolean {
  const { issuedBy } = wordingIn(textsOfFiles(LETTER_TEXTS), kind);
  return changesCase(role, runBy) && issuedBy.includes(role);
}

/** What a letter was refused for; throws on what is no refusal. */
export function whyNot(error: unknown): LetterRefusal {
  if (error instanceof LetterRefused) return error.refusal;
  return wordingAtFault(error);
}

/** The same of what has a wording and is not drawn. */
export function wordingAtFault(error: unknown) {
  if (!(error instanceof WordingFault)) throw error;
  const { fileName, line, problem } = error;
  return { because: 'wording-at-fault' as const, file: path.basename(fileName, '.md'), line, problem };
}
