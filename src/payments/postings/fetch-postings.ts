import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { ORGANISATION_SUBJECT } from '../../settings/organisation.queries.js';
import { claimsToPost } from './internal-posting.queries.js';
import { postingsFile } from './postings-file.js';

@Injectable()
export class FetchPostings {
  constructor(private readonly database: Database) {}

  /** The list of what waits to be posted; that it was fetched is recorded. */
  run(actor: Actor): Promise<Buffer> {
    return this.database.asActor(actor, async (tx) => {
      const waiting = await claimsToPost(tx);
      await recordEvent(tx, {
        what: 'internal-postings.fetched',
        subjectId: ORGANISATION_SUBJECT,
        details: { claims: waiting.length },
      });
      return postingsFile(waiting);
    });
  }
}
