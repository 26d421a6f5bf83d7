import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { lockPlacement } from '../placement.queries.js';
import { isOver, type PlacementRefusal } from '../placement.rules.js';
import { type AnswerRefusal, answerRefusals, questionsOf, unexplained } from './answer.rules.js';
import { answersIn, type LaterAnswersInput } from './answers.input.js';
import { keepAnswers, mentorsFrom, tellOfAnswers } from './answers.queries.js';

@Injectable()
export class GiveAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps answers of a placement that is registered: of ties to a mentor of today or of a later day, and
   * of who else pays. Nothing stops by a yes; it stands on the case. With `mustAnswerAll` none may be left out.
   */
  run(
    placementId: string,
    input: LaterAnswersInput,
    actor: Actor,
    mustAnswerAll = false,
  ): Promise<Outcome<string, PlacementRefusal | AnswerRefusal>> {
    return this.database.change<string, PlacementRefusal | AnswerRefusal>(actor, async (tx) => {
      const { status, runBy } = await lockPlacement(tx, placementId);
      if (isOver(status)) return refused([{ because: 'placement-status', status }]);
      const mentors = await mentorsFrom(tx, placementId, this.clock.today());
      const mentor = mentors.find(({ id }) => id === (input.mentorId ?? id)) ?? null;
      refuseIfChanged(input.mentorId ?? null, mentor?.id ?? 'nobody');

      const questions = questionsOf(mentor?.id ?? null, runBy);
      const answers = answersIn(input).filter(({ question }) => questions.includes(question));
      const refusals = mustAnswerAll ? answerRefusals(questions, answers) : unexplained(answers);
      if (refusals.length > 0) return refused(refusals);
      if (answers.length === 0) return done(placementId);

      const of = { placementId, mentorshipId: mentor?.mentorshipId ?? null };
      await keepAnswers(tx, of, answers, actor, this.clock.now());
      await tellOfAnswers(tx, placementId, answers);
      return done(placementId);
    });
  }
}
