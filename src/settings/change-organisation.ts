import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { done, type Outcome } from '../shared/outcome.js';
import { ChangedMeanwhile, VersionMissing } from '../web/version.js';
import { Organisation } from './organisation.entity.js';
import type { OrganisationInput } from './organisation.input.js';
import { changeOrganisation, ORGANISATION_SUBJECT } from './organisation.queries.js';

@Injectable()
export class ChangeOrganisation {
  constructor(private readonly database: Database) {}

  /** Says who the organisation is: for the first time without a version, then for the version that was read. */
  run(input: OrganisationInput, versionRead: number | null, actor: Actor): Promise<Outcome<true, never>> {
    return this.database.change<true, never>(actor, async (tx) => {
      const { address, website = null, ...rest } = input;
      const facts = { ...rest, ...address, website };
      const before = await tx.findOneBy(Organisation, { id: true });
      if (before === null) {
        // Of two who are the first, one is.
        const { raw } = await tx
          .createQueryBuilder()
          .insert()
          .into(Organisation)
          .values({ id: true, ...facts, logoPng: null, version: 1 })
          .orIgnore()
          .returning('id')
          .execute();
        if ((raw as unknown[]).length === 0) throw new ChangedMeanwhile();
      } else {
        if (versionRead === null) throw new VersionMissing();
        await changeOrganisation(tx, versionRead, facts);
      }

      await recordEvent(tx, {
        what: before === null ? 'organisation.registered' : 'organisation.changed',
        subjectId: ORGANISATION_SUBJECT,
        details: facts,
      });
      return done(true);
    });
  }
}
