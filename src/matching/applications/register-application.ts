import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { personWithRole } from '../../access/people/person-with-role.js';
import { recordEvent } from '../../audit/record-event.js';
import { Mentee } from '../../mentees/mentee.entity.js';
import { RegisterMenteeWithoutCpr } from '../../mentees/register-mentee-without-cpr.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { RegisterMentor } from '../../mentors/register-mentor.js';
import { isMatchedFromApplications } from '../../schemes/matching.rules.js';
import { findSchemeInUse } from '../../schemes/scheme.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Application } from './application.entity.js';
import type { ApplicationInput } from './application.input.js';
import { type ApplicationRefusal, applicationRefusals } from './application.rules.js';

@Injectable()
export class RegisterApplication {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerMentor: RegisterMentor,
    private readonly registerMentee: RegisterMenteeWithoutCpr,
  ) {}

  /** Registers whoever applies, where they are not known by their e-mail, and answers the application's id. */
  run(input: ApplicationInput, actor: Actor): Promise<Outcome<string, ApplicationRefusal>> {
    return this.database.change<string, ApplicationRefusal>(
      actor,
      async (tx) => {
        const { scheme, asRole, qualifications, name, email, phone, ...applied } = input;
        const version = await findSchemeInUse(tx, scheme, this.clock.today());
        const isMatched = version !== null && isMatchedFromApplications(version.scheme);
        const refusals = applicationRefusals({
          asRole,
          isMatched,
          ...(qualifications !== undefined && { qualifications }),
        });
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const person = { name, email, ...(phone !== undefined && { phone }) };
        const who =
          asRole === 'mentor'
            ? { mentorId: await this.mentor(tx, { ...person, qualifications: qualifications ?? '' }) }
            : { menteeId: await this.mentee(tx, person) };
        const { competences = [], about = null, ...rest } = applied;
        await tx.insert(Application, {
          id,
          scheme,
          asRole,
          personId: await personWithRole(tx, person, asRole),
          ...who,
          ...rest,
          competences,
          about,
          createdBy: actor.personId,
          createdAt: this.clock.now(),
        });
        await recordEvent(tx, { what: 'application.received', subjectId: id, details: { scheme, asRole } });
        return done(id);
      },
      {
        one_open_application_per_mentor: { because: 'applied-already' },
        one_open_application_per_mentee: { because: 'applied-already' },
        known_people_are_registered_by_staff: { because: 'known-from-elsewhere' },
        one_mentee_per_person: { because: 'known-from-elsewhere' },
      },
    );
  }

  private async mentor(
    tx: Tx,
    person: { name: string; email: string; phone?: string; qualifications: string },
  ): Promise<string> {
    const known = await tx.findOneBy(Mentor, { email: person.email, kind: 'volunteer' });
    return known?.id ?? this.registerMentor.within(tx, { kind: 'volunteer', ...person });
  }

  private async mentee(tx: Tx, person: { name: string; email: string; phone?: string }): Promise<string> {
    const personId = await personWithRole(tx, person, 'mentee');
    const known = await tx.findOneBy(Mentee, { personId });
    return known?.id ?? this.registerMentee.within(tx, person);
  }
}
