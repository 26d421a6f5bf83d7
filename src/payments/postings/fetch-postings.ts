import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { ORGANISATION_SUBJECT } from '../../settings/organisation.queries.js';
import { claimsToPost, countPostings } from './internal-posting.queries.js';
import { postingsHead, postingsRows } from './postings-file.js';

const IN_A_PART = 500;

@Injectable()
export class FetchPostings {
  constructor(private readonly database: Database) {}

  /** All that can be posted now, read part by part as it is sent; that it was fetched is recorded first. */
  async run(actor: Actor): Promise<Readable> {
    await this.database.asActor(actor, async (tx) => {
      const { ready: claims } = await countPostings(tx);
      const subjectId = ORGANISATION_SUBJECT;
      await recordEvent(tx, { what: 'internal-postings.fetched', subjectId, details: { claims } });
    });
    return Readable.from(this.parts(actor));
  }

  private async *parts(actor: Actor): AsyncGenerator<Buffer> {
    yield postingsHead();
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const query = { limit: IN_A_PART, ...(cursor !== undefined && { cursor }) };
      const part = await this.database.asActor(actor, (tx) => claimsToPost(tx, query, true));
      if (part.items.length > 0) yield postingsRows(part.items);
      cursor = part.nextCursor;
    }
  }
}
