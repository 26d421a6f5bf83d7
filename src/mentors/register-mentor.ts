import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { personWithRole } from '../access/people/person-with-role.js';
import { recordEvent } from '../audit/record-event.js';
import { Workplace } from '../employers/workplace.entity.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { Mentor } from './mentor.entity.js';
import type { MentorInput } from './mentor.input.js';
import { type MentorRefusal, mentorRefusals } from './mentor.rules.js';

@Injectable()
export class RegisterMentor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers with the new mentor's id. A leader registers mentors of the own workplaces only. */
  run(input: MentorInput, actor: Actor): Promise<Outcome<string, MentorRefusal>> {
    return this.database.change<string, MentorRefusal>(
      actor,
      async (tx) => {
        const refusals = mentorRefusals(input, actor.role);
        if (refusals.length > 0) return refused(refusals);
        const { workplaceId = null } = input;
        if (workplaceId !== null && !(await tx.existsBy(Workplace, { id: workplaceId }))) {
          return refused([{ because: 'workplace-unknown' }]);
        }

        return done(await this.within(tx, input));
      },
      {
        one_mentor_per_workplace_and_email: { because: 'mentor-known' },
        known_people_are_registered_by_staff: { because: 'known-from-elsewhere' },
      },
    );
  }

  /** As `run`, of somebody who may be registered, as a part of a greater change. */
  async within(tx: Tx, input: MentorInput): Promise<string> {
    const { workplaceId = null, kind, name, email, phone = null, qualifications } = input;
    const id = randomUUID();
    const personId = await personWithRole(tx, input, 'mentor');
    const contact = { name, email, phone };
    const createdAt = this.clock.now();
    await tx.insert(Mentor, { id, kind, workplaceId, personId, ...contact, qualifications, createdAt });
    await recordEvent(tx, {
      what: 'mentor.registered',
      subjectId: id,
      details: { kind, workplaceId },
      personal: { name, email },
    });
    return id;
  }
}
