import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { personWithRole } from '../access/people/person-with-role.js';
import { recordEvent } from '../audit/record-event.js';
import { Leader } from '../employers/leader.entity.js';
import { found } from '../shared/not-found.js';
import { done, type Outcome } from '../shared/outcome.js';
import { refuseIfChanged } from '../web/version.js';
import type { ContactInput } from './contact.input.js';
import { contactFieldsChanged, type ContactRefusal, contactVersion } from '../employers/contact.rules.js';
import { Mentor } from './mentor.entity.js';

const PARTIES = {
  leader: { entity: Leader, what: 'leader.put-right' },
  mentor: { entity: Mentor, what: 'mentor.put-right' },
} as const;
export type Party = keyof typeof PARTIES;

const KNOWN = { because: 'known-at-the-workplace' } as const;

@Injectable()
export class ChangeContact {
  constructor(private readonly database: Database) {}

  /**
   * Puts name and contact of a leader or a mentor right, in all their placements. Access goes with the
   * address: whoever signed in with the one before sees the cases no longer. Throws `ChangedMeanwhile` where
   * it is no longer as `seen`, a `contactVersion`. The event stands in the case, if one is named.
   */
  run(
    { party, id, placementId }: { party: Party; id: string; placementId?: string },
    { name, email, phone }: ContactInput,
    seen: string,
    actor: Actor,
  ): Promise<Outcome<string, ContactRefusal>> {
    const { entity, what } = PARTIES[party];
    return this.database.change<string, ContactRefusal>(
      actor,
      async (tx) => {
        const lock = { mode: 'pessimistic_write' } as const;
        const stored = found(await tx.findOne<Leader | Mentor>(entity, { where: { id }, lock }), party);
        refuseIfChanged(seen, contactVersion(stored));

        const before = { name: stored.name, email: stored.email, phone: stored.phone };
        const after = { name, email, phone: phone ?? null };
        const fields = contactFieldsChanged(before, after);
        if (fields.length === 0) return done(id);

        const isSameEmail = email === stored.email;
        const personId = isSameEmail ? stored.personId : await personWithRole(tx, after, party);
        await tx.update<Leader | Mentor>(entity, { id }, { ...after, personId });
        await recordEvent(tx, {
          what,
          subjectId: id,
          ...(placementId !== undefined && { placementId }),
          details: { fields },
          personal: { before, after },
        });
        return done(id);
      },
      {
        one_leader_per_workplace_and_email: KNOWN,
        one_mentor_per_workplace_and_email: KNOWN,
      },
    );
  }
}
