import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../access/actor.js';
import { Database, type Tx } from '../../../../access/database.js';
import type { Pack } from '../../../../audit/pack/send-pack.js';
import { type PackEntry, writePack } from '../../../../audit/pack/zip-pack.js';
import { recordEvent } from '../../../../audit/record-event.js';
import type { Sender } from '../../../../pdf/blocks.js';
import { type LetterToMerge, mergeLetters } from '../../../../pdf/merge/merge-letters.js';
import { recordCaseLook } from '../../../../placements/record-case-look.js';
import { findOrganisation } from '../../../../settings/organisation.queries.js';
import { senderOf } from '../../../../settings/sender.js';
import { Clock } from '../../../../shared/clock.js';
import { NotFound } from '../../../../shared/not-found.js';
import { onDisk, type OnDisk } from '../../../../web/on-disk.js';
import { findBatch } from '../letter-batch.queries.js';
import { fileNameOf, letterList } from './letter-list.js';
import { type LetterMade, lettersMade, pdfsOf } from './letters-made.queries.js';
import { separatorFor } from './separator.js';

/** Letters that are read at a time, so that no machine holds all of them. */
const READ_AT_ONCE = 25;

const WHAT_IT_IS = `Brevene er i den rækkefølge, de skal i posten. brevliste.csv fortæller, hvem hvert brev er til.
`;

export interface HowToPrint {
  /** A sheet before each letter. */
  separators: boolean;
  /** Every letter begins on a sheet of its own when both sides are printed. */
  duplex: boolean;
}

@Injectable()
export class TakeLetters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The letters that were made, in one file to print; that they were taken is recorded, and who was looked at. */
  async merged(id: string, how: HowToPrint, actor: Actor): Promise<OnDisk & { reference: string }> {
    const { reference, letters, sender } = await this.taken(id, 'merged', actor);
    const options = { title: `Breve i ${reference}`, duplex: how.duplex };
    const merged = mergeLetters(this.toMerge(letters, how, sender, actor), options);
    return { reference, ...(await onDisk((into) => pipeline(merged, into))) };
  }

  /** Each in a file of its own, with a list of them. */
  async zipped(id: string, actor: Actor): Promise<Pack> {
    const { reference, letters } = await this.taken(id, 'zip', actor);
    const entries = this.entries(letters, actor);
    const zip = await onDisk((into) => writePack(entries, this.clock.now(), into, WHAT_IT_IS));
    return { name: reference, zip };
  }

  private taken(
    id: string,
    as: 'merged' | 'zip',
    actor: Actor,
  ): Promise<{ reference: string; letters: LetterMade[]; sender: Sender }> {
    return this.database.asActor(actor, async (tx: Tx) => {
      const { reference } = await findBatch(tx, id);
      const letters = await lettersMade(tx, id);
      if (letters.length === 0) throw new NotFound('letter');
      const cases = new Set(letters.map(({ placementId }) => placementId));
      await recordCaseLook(tx, { how: 'export', purpose: 'letter' }, ...cases);
      const details = { as, letters: letters.length };
      await recordEvent(tx, { what: 'letter-batch.fetched', subjectId: id, details });
      return { reference, letters, sender: senderOf(await findOrganisation(tx)) };
    });
  }

  private async *toMerge(
    letters: LetterMade[],
    { separators }: HowToPrint,
    sender: Sender,
    actor: Actor,
  ): AsyncGenerator<LetterToMerge> {
    const of = letters.length;
    let number = 0;
    for await (const [letter, pdf] of this.withPdfs(letters, actor)) {
      number += 1;
      const separator = separators ? await separatorFor(letter, { number, of }, sender) : null;
      yield { pdf, ...(separator && { separator }) };
    }
  }

  private async *entries(letters: LetterMade[], actor: Actor): AsyncGenerator<PackEntry> {
    yield { name: 'brevliste.csv', content: letterList(letters) };
    let index = 0;
    for await (const [letter, pdf] of this.withPdfs(letters, actor)) {
      yield { name: fileNameOf(letter, index), content: pdf };
      index += 1;
    }
  }

  private async *withPdfs(letters: LetterMade[], actor: Actor): AsyncGenerator<[LetterMade, Buffer]> {
    for (let at = 0; at < letters.length; at += READ_AT_ONCE) {
      const some = letters.slice(at, at + READ_AT_ONCE);
      const ids = some.map(({ id }) => id);
      const pdfs = await this.database.asActor(actor, (tx) => pdfsOf(tx, ids));
      for (const [index, letter] of some.entries()) yield [letter, pdfs[index] as Buffer];
    }
  }
}
