import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { personWithRole } from '../../access/people/person-with-role.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { CprCipher } from '../cpr-cipher.js';
import { lockMentee } from '../mentee.queries.js';
import { Representative } from './representative.entity.js';
import type { RepresentativeInput } from './representative.input.js';
import { findCpr, isPaperOfMentee } from './representative.queries.js';
import { lastDayOf, type RepresentativeRefusal, representativeRefusals } from './representative.rules.js';

/** What only the database sees: the other cases, and those who come at the same moment. */
const BROKEN: Record<string, RepresentativeRefusal> = {
  one_representation_of_a_person_at_a_time: { because: 'represents-already' },
  nobody_represents_themselves: { because: 'represents-themselves' },
  a_representative_neither_leads_nor_mentors: { because: 'leads-or-mentors-the-case' },
  a_representative_does_not_work_on_the_case: { because: 'works-on-the-case' },
  the_paper_is_of_the_mentee: { because: 'paper-unknown' },
};

@Injectable()
export class RegisterRepresentative {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cipher: CprCipher,
  ) {}

  /** From the first day they sign in as themselves, and see and do what the mentee may let them. */
  run(
    menteeId: string,
    input: RepresentativeInput,
    actor: Actor,
    placementId?: string,
  ): Promise<Outcome<string, RepresentativeRefusal>> {
    const work = async (tx: Tx): Promise<Outcome<string, RepresentativeRefusal>> => {
      await lockMentee(tx, menteeId);
      const number = await findCpr(tx, menteeId);
      const cpr = number && this.cipher.decrypt(number);
      const { kind, name, email, phone = null, firstDay, may, paperId = null } = input;
      const facts = { kind, firstDay, lastDay: input.lastDay ?? null, paperId };
      const refusals = representativeRefusals(facts, cpr);
      if (paperId !== null && !(await isPaperOfMentee(tx, paperId, menteeId))) {
        refusals.push({ because: 'paper-unknown' });
      }
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const lastDay = lastDayOf(facts, cpr);
      const personId = await personWithRole(tx, { name, email, phone }, 'mentee');
      const [createdBy, createdAt] = [actor.personId, this.clock.now()];
      const who = { id, menteeId, personId, kind, name, email, phone };
      await tx.insert(Representative, { ...who, firstDay, lastDay, may, paperId, createdBy, createdAt });
      await recordEvent(tx, {
        what: 'representative.registered',
        subjectId: id,
        ...(placementId && { placementId }),
        details: { kind, firstDay, lastDay, may, menteeId },
        personal: { name, email, phone },
      });
      return done(id);
    };
    return this.database.change<string, RepresentativeRefusal>(actor, work, BROKEN);
  }
}
