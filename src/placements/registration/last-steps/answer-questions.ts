import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { Clock } from '../../../shared/clock.js';
import { NotFound } from '../../../shared/not-found.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { answersIn, type AnswersInput } from '../../answers/answers.input.js';
import { RegistrationAnswer } from '../registration-answer.entity.js';
import { type AnswerRefusal, answerRefusals, questionsOf, yesAndNo } from '../../answers/answer.rules.js';
import { changeRegistration, lockRegistration } from '../registration.queries.js';

@Injectable()
export class AnswerQuestions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps the answers beside earlier ones, with who gave them and when. A yes is kept too. Of somebody who is
   * called away from it, those that are given so far are kept.
   */
  run(
    id: string,
    input: AnswersInput,
    actor: Actor,
    { isSoFar = false } = {},
  ): Promise<Outcome<string, AnswerRefusal>> {
    return this.database.change<string, AnswerRefusal>(actor, async (tx) => {
      const registration = await lockRegistration(tx, id);
      const { menteeId, mentorId, placementId } = registration;
      if (menteeId === null || placementId !== null) throw new NotFound('registration');
      const questions = questionsOf(mentorId);
      const answers = answersIn(input).filter(({ question }) => questions.includes(question));
      const refusals = answerRefusals(questions, answers);
      if (refusals.length > 0 && !isSoFar) return refused(refusals);
      if (answers.length === 0) return done(id);

      const now = this.clock.now();
      await tx.insert(
        RegistrationAnswer,
        answers.map((answer) => ({
          ...answer,
          id: randomUUID(),
          registrationId: id,
          menteeId,
          mentorId,
          answeredBy: actor.personId,
          answeredAt: now,
          registrationVersion: registration.version,
        })),
      );
      await changeRegistration(tx, registration, {}, now);
      await recordEvent(tx, { what: 'registration.answered', subjectId: id, details: yesAndNo(answers) });
      return done(id);
    });
  }
}
