import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import type { AbsenceInput } from './mentor.input.js';
import { daysWithHours, findMentor, lockMentor } from './mentor.queries.js';
import { type AbsenceRefusal, absenceRefusals, tellingRefusals } from './mentor.rules.js';
import { MentorAbsence } from './mentor-absence.entity.js';

@Injectable()
export class RegisterAbsence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Marks days on which the mentor is away; no hours can be written on them. */
  run(mentorId: string, input: AbsenceInput, actor: Actor): Promise<Outcome<string, AbsenceRefusal>> {
    return this.database.change<string, AbsenceRefusal>(
      actor,
      async (tx) => {
        const mentor = await findMentor(tx, mentorId);
        const notTheirs = tellingRefusals(actor.role, mentor);
        if (notTheirs.length > 0) return refused(notTheirs);
        await lockMentor(tx, mentorId);

        const refusals = absenceRefusals(input, await daysWithHours(tx, mentorId, input), this.clock.today());
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const { firstDay, lastDay } = input;
        await tx.insert(MentorAbsence, { id, mentorId, firstDay, lastDay, createdAt: this.clock.now() });
        await recordEvent(tx, {
          what: 'absence.registered',
          subjectId: mentorId,
          details: { firstDay, lastDay },
        });
        return done(id);
      },
      { a_day_of_absence_is_told_of_once: { because: 'absent-already' } },
    );
  }
}
