import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database, type Tx } from '../../../access/database.js';
import { findLetter, findLetterPdf } from '../../../letters/letter.queries.js';
import { lookAtAddress } from '../../../mentees/look-at-address.js';
import { findParticulars } from '../../../mentees/mentee.queries.js';
import { drawLetter } from '../../../pdf/draw-letter.js';
import { mergeLetters } from '../../../pdf/merge/merge-letters.js';
import { deadAmong } from '../../../placements/deaths/death.queries.js';
import { findPlacement } from '../../../placements/placement.queries.js';
import { dayAt } from '../../../shared/day.js';
import { found, NotFound } from '../../../shared/not-found.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { findOrganisation } from '../../../settings/organisation.queries.js';
import { senderOf } from '../../../settings/sender.js';
import { whyNot } from '../draft-letter.js';
import { type LetterRefusal, RECIPIENT_IS_DEAD } from '../letter-refusal.js';
import { coverSheet } from './cover-sheet.js';
import { TO_PRINT } from './delivery.words.js';

export type WindowRefusal =
  { because: 'address-is-not-protected' } | { because: 'address-is-not-known' } | LetterRefusal;

@Injectable()
export class PrintForWindow {
  constructor(private readonly database: Database) {}

  /**
   * The citizen's own letter behind a page with the protected address, to print for an envelope with a window. The
   * page is made in the moment and kept nowhere, so it is no change that could be answered twice from what is kept;
   * the look at the address is.
   */
  run(letterId: string, how: 'page' | 'api', actor: Actor): Promise<Outcome<Readable, WindowRefusal>> {
    return this.database.asActor(actor, (tx) => this.printed(tx, letterId, how));
  }

  private async printed(
    tx: Tx,
    letterId: string,
    how: 'page' | 'api',
  ): Promise<Outcome<Readable, WindowRefusal>> {
    const letter = await findLetter(tx, letterId);
    if (letter.recipientRole !== 'mentee') throw new NotFound('letter');
    const { placementId, caseReference, issuedAt } = letter;
    const { menteeId } = await findPlacement(tx, placementId);
    if ((await deadAmong(tx, [menteeId])).has(menteeId)) return refused([RECIPIENT_IS_DEAD]);
    const particulars = found(await findParticulars(tx, menteeId), 'mentee');
    if (!particulars.addressProtected) return refused([{ because: 'address-is-not-protected' }]);
    if (particulars.street === null) return refused([{ because: 'address-is-not-known' }]);

    const address = await lookAtAddress(tx, { menteeId, how, purpose: TO_PRINT, placementId });
    const sender = senderOf(await findOrganisation(tx));
    const facts = { sender, address, caseReference, name: letter.recipientName, issuedDay: dayAt(issuedAt) };
    try {
      const separator = await drawLetter(coverSheet(facts));
      const pdf = await findLetterPdf(tx, letterId);
      return done(mergeLetters([{ pdf, separator }], { title: letter.title, duplex: true }));
    } catch (error) {
      return refused([whyNot(error)]);
    }
  }
}
