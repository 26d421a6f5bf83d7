import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { personWithRole } from '../access/people/person-with-role.js';
import { recordEvent } from '../audit/record-event.js';
import { found } from '../shared/not-found.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { refuseIfChanged } from '../web/version.js';
import { Mentee } from './mentee.entity.js';
import type { MenteeChangeInput } from './mentee.input.js';
import { findParticulars, lockMentee } from './mentee.queries.js';
import { storedAddress } from './mentee.view.js';
import { changeRefusals, fieldsChanged, type MenteeRefusal } from './mentee.rules.js';
import { MenteeParticulars } from './mentee-particulars.entity.js';

@Injectable()
export class ChangeMentee {
  constructor(private readonly database: Database) {}

  /** Changes name and contact, if nobody has changed them since they were read; an event tells of it in the case. */
  run(
    id: string,
    input: MenteeChangeInput,
    versionRead: number,
    actor: Actor,
    placementId?: string,
  ): Promise<Outcome<string, MenteeRefusal>> {
    return this.database.change<string, MenteeRefusal>(
      actor,
      async (tx) => {
        const mentee = await lockMentee(tx, id);
        refuseIfChanged(versionRead, mentee.version);
        const refusals = changeRefusals(input, actor.role);
        if (refusals.length > 0) return refused(refusals);
        const { menteeId: _, ...particulars } = found(await findParticulars(tx, id), 'mentee');

        const { name, address = storedAddress(particulars), addressProtected } = input;
        const { phone = null, email = null, targetGroup = null } = input;
        const contact = { ...address, addressProtected, phone, email, targetGroup };
        const before = { name: mentee.name, ...particulars };
        const after = { name, ...contact };
        const fields = fieldsChanged(before, after);
        if (fields.length === 0) return done(id);

        const isSameEmail = email === particulars.email;
        const personId = isSameEmail ? mentee.personId : await whoSignsIn(tx, name, email);
        await tx.update(Mentee, { id }, { name, personId, version: mentee.version + 1 });
        await tx.update(MenteeParticulars, { menteeId: id }, contact);
        await recordEvent(tx, {
          what: 'mentee.changed',
          subjectId: id,
          ...(placementId && { placementId }),
          details: { fields },
          personal: { before, after },
        });
        return done(id);
      },
      { one_mentee_per_person: { because: 'email-of-another' } },
    );
  }
}

/** Access goes with the address: whoever had the one before sees the case no longer. */
async function whoSignsIn(tx: Tx, name: string, email: string | null): Promise<string | null> {
  return email === null ? null : personWithRole(tx, { name, email }, 'mentee');
}
