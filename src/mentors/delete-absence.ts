import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { findAbsence, findMentor, lockMentor } from './mentor.queries.js';
import { type AbsenceRefusal, tellingRefusals } from './mentor.rules.js';
import { MentorAbsence } from './mentor-absence.entity.js';

@Injectable()
export class DeleteAbsence {
  constructor(private readonly database: Database) {}

  /** Takes back that the mentor is away; hours can be written on the days again. */
  run(id: string, actor: Actor): Promise<Outcome<null, AbsenceRefusal>> {
    return this.database.change<null, AbsenceRefusal>(actor, async (tx) => {
      const { mentorId } = await findAbsence(tx, id);
      const notTheirs = tellingRefusals(actor.role, await findMentor(tx, mentorId));
      if (notTheirs.length > 0) return refused(notTheirs);

      await lockMentor(tx, mentorId);
      const { firstDay, lastDay } = await findAbsence(tx, id);
      await tx.delete(MentorAbsence, { id });
      const details = { firstDay, lastDay };
      await recordEvent(tx, { what: 'absence.taken-back', subjectId: mentorId, details });
      return done(null);
    });
  }
}
