import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { personWithRole } from '../../access/people/person-with-role.js';
import { Mentee } from '../../mentees/mentee.entity.js';
import type { MenteeRefusal } from '../../mentees/mentee.rules.js';
import { RegisterMenteeWithoutCpr } from '../../mentees/register-mentee-without-cpr.js';
import type { Outcome } from '../../shared/outcome.js';
import { type PlacementRefusal, REFUSED_BY_DATABASE } from '../placement.rules.js';
import { RegisterPlacement } from '../register-placement.js';
import type { CourseInput } from './course.input.js';

/** The other two are of CPR numbers. */
export type CourseRefusal = PlacementRefusal | Extract<MenteeRefusal, { because: 'email-of-another' }>;

@Injectable()
export class RegisterCourse {
  constructor(
    private readonly database: Database,
    private readonly registerMentee: RegisterMenteeWithoutCpr,
    private readonly registerPlacement: RegisterPlacement,
  ) {}

  /** Registers a course and its mentee, who may be known by e-mail from an earlier one; both or neither. Answers its id. */
  run(
    workplaceId: string,
    { name, email, phone, ...course }: CourseInput,
    actor: Actor,
  ): Promise<Outcome<string, CourseRefusal>> {
    return this.database.change<string, CourseRefusal>(
      actor,
      async (tx) => {
        const menteeId = await this.mentee(tx, { name, email, ...(phone !== undefined && { phone }) });
        return this.registerPlacement.within(tx, { ...course, menteeId, workplaceId }, actor);
      },
      { ...REFUSED_BY_DATABASE, one_mentee_per_person: { because: 'email-of-another' } },
    );
  }

  private async mentee(tx: Tx, person: { name: string; email: string; phone?: string }): Promise<string> {
    const personId = await personWithRole(tx, person, 'mentee');
    const known = await tx.findOneBy(Mentee, { personId });
    return known?.id ?? this.registerMentee.within(tx, person);
  }
}
