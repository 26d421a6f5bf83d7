import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Employer } from '../employer.entity.js';
import type { EmployerRefusal } from '../employer.rules.js';
import { Workplace } from '../workplace.entity.js';
import type { EmployerChangeInput } from './name-and-address.input.js';

const KINDS = {
  employer: { entity: Employer, what: 'employer.changed' },
  workplace: { entity: Workplace, what: 'workplace.changed' },
} as const;
export type ChangedKind = keyof typeof KINDS;

@Injectable()
export class ChangeNameAndAddress {
  constructor(private readonly database: Database) {}

  /**
   * Puts an employer or a workplace right, in all its placements; CVR and P-number stay. Throws
   * `ChangedMeanwhile` where somebody has changed it since it was read. The event stands in the case, if one
   * is named.
   */
  run(
    { kind, id, placementId }: { kind: ChangedKind; id: string; placementId?: string },
    { name, address: { street, postcode, city } }: EmployerChangeInput,
    versionRead: number,
    actor: Actor,
  ): Promise<Outcome<string, EmployerRefusal>> {
    const { entity, what } = KINDS[kind];
    return this.database.change<string, EmployerRefusal>(actor, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const stored = found(await tx.findOne<Employer | Workplace>(entity, { where: { id }, lock }), kind);
      refuseIfChanged(versionRead, stored.version);

      const before = {
        name: stored.name,
        street: stored.street,
        postcode: stored.postcode,
        city: stored.city,
      };
      const after = { name, street, postcode, city };
      const fields = (Object.keys(after) as (keyof typeof after)[]).filter(
        (field) => before[field] !== after[field],
      );
      if (fields.length === 0) return done(id);

      await tx.update<Employer | Workplace>(entity, { id }, { ...after, version: stored.version + 1 });
      await recordEvent(tx, {
        what,
        subjectId: id,
        ...(placementId !== undefined && { placementId }),
        details: { fields },
        personal: { before, after },
      });
      return done(id);
    });
  }
}
