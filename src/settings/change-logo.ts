import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { type LogoRefusal, readLogo } from './logo.js';
import { changeOrganisation, findOrganisation, ORGANISATION_SUBJECT } from './organisation.queries.js';

@Injectable()
export class ChangeLogo {
  constructor(private readonly database: Database) {}

  /** The logo of letters from now on; letters that are issued keep theirs. */
  run(pngInBase64: string, actor: Actor): Promise<Outcome<true, LogoRefusal>> {
    const logoPng = readLogo(pngInBase64);
    return this.database.change<true, LogoRefusal>(actor, async (tx) => {
      if (!Buffer.isBuffer(logoPng)) return refused([logoPng]);
      const { version } = await findOrganisation(tx);
      await changeOrganisation(tx, version, { logoPng });
      await recordEvent(tx, {
        what: 'organisation.logo-changed',
        subjectId: ORGANISATION_SUBJECT,
        details: { sha256: createHash('sha256').update(logoPng).digest('hex') },
      });
      return done(true);
    });
  }
}
