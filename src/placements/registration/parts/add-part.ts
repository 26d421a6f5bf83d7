import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { EmployerInput, LeaderInput, WorkplaceInput } from '../../../employers/employer.input.js';
import { employerRefusalInDanish } from '../../../employers/employer.words.js';
import { RegisterEmployer } from '../../../employers/register-employer.js';
import { RegisterLeader } from '../../../employers/register-leader.js';
import { RegisterWorkplace } from '../../../employers/register-workplace.js';
import { MenteeInput } from '../../../mentees/mentee.input.js';
import { menteeRefusalInDanish } from '../../../mentees/mentee.words.js';
import { RegisterMentee } from '../../../mentees/register-mentee.js';
import { mentorAsTyped, MentorInput } from '../../../mentors/mentor.input.js';
import { mentorRefusalInDanish } from '../../../mentors/mentor.words.js';
import { RegisterMentor } from '../../../mentors/register-mentor.js';
import { NotFound } from '../../../shared/not-found.js';
import { attempt } from '../../../web/attempt.js';
import { isId } from '../../../web/fields/fields.js';
import type { Fault } from '../../../web/problems/said.js';
import { typedIn } from '../../../web/read-form.js';
import type { Chosen, Part } from '../registration.rules.js';

/** Registers somebody or something at its own step, so that no draft holds what belongs in a register. */
@Injectable()
export class AddPart {
  constructor(
    private readonly registerEmployer: RegisterEmployer,
    private readonly registerWorkplace: RegisterWorkplace,
    private readonly registerLeader: RegisterLeader,
    private readonly registerMentee: RegisterMentee,
    private readonly registerMentor: RegisterMentor,
  ) {}

  /**
   * Answers with the new id. What it is part of (`of`) is what the page said, also where another window has
   * chosen otherwise since: then it is registered there, and not chosen here.
   */
  run(
    part: Part,
    chosen: Pick<Chosen, 'employerId'>,
    typed: unknown,
    actor: Actor,
  ): Promise<{ done: string } | { faults: Fault[] }> {
    const { of: _, ...fields } = (typed ?? {}) as Record<string, unknown>;
    const of = typedIn(typed, 'of');
    if (part !== 'employer' && part !== 'mentee' && !isId(of)) throw new NotFound('of');
    switch (part) {
      case 'employer':
        return attempt(
          EmployerInput,
          fields,
          (input) => this.registerEmployer.run(input, actor),
          employerRefusalInDanish,
        );
      case 'workplace':
        return attempt(
          WorkplaceInput,
          fields,
          (input) => this.registerWorkplace.run(of, input, actor),
          employerRefusalInDanish,
        );
      case 'leader':
        if (chosen.employerId === null) throw new NotFound('employer');
        return this.leader(chosen.employerId, { ...fields, workplaceId: of }, actor);
      case 'mentee':
        return attempt(
          MenteeInput,
          fields,
          (input) => this.registerMentee.run(input, actor),
          menteeRefusalInDanish,
        );
      case 'mentor':
        return attempt(
          MentorInput,
          mentorAsTyped(fields, of),
          (input) => this.registerMentor.run(input, actor),
          mentorRefusalInDanish,
        );
    }
  }

  private leader(employerId: string, fields: object, actor: Actor) {
    return attempt(
      LeaderInput,
      fields,
      (input) => this.registerLeader.run(employerId, input, actor),
      (refusal) => ({ detail: employerRefusalInDanish(refusal).detail, ...fieldOf(refusal) }),
    );
  }
}

/** A leader's workplace is no field of the form. */
function fieldOf(refusal: { because: string }) {
  return refusal.because === 'leader-known' ? { field: 'email' } : {};
}
