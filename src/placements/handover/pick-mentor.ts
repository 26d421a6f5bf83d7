import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Mentorship } from './mentorship.entity.js';
import { handoverOf, makeWay } from './handover.queries.js';
import { changesNothing, handoverVersion } from './handover.rules.js';
import { pickerRefusals } from './who-picks.queries.js';
import { mentorPickRefusals } from './handover-refusals.queries.js';
import { startMentorship } from './mentorship.queries.js';
import {
  type AnswerRefusal,
  answerRefusals,
  type Question,
  unexplained,
  yesAndNo,
} from '../answers/answer.rules.js';
import { answersIn } from '../answers/answers.input.js';
import { keepAnswers, tellOfAnswers } from '../answers/answers.queries.js';
import type { MentorPickInput } from '../placement.input.js';
import { lockPlacement, setStatus } from '../placement.queries.js';
import { type PlacementRefusal, REFUSED_BY_DATABASE } from '../placement.rules.js';
import { refuseIfChanged } from '../../web/version.js';

export type PickRefusal = PlacementRefusal | AnswerRefusal;

@Injectable()
export class PickMentor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * From its first day the mentor follows the placement; whoever was to follow it on later days gives way.
   * What is answered of ties to the mentee is kept with the mentorship; what is `asked` must be answered.
   * Throws `ChangedMeanwhile` where another handover came between; `seen` is the `handoverVersion` that was shown.
   */
  run(
    placementId: string,
    input: MentorPickInput,
    actor: Actor,
    { asked = [], seen = null }: { asked?: Question[]; seen?: string | null } = {},
  ): Promise<Outcome<string, PickRefusal>> {
    return this.database.change<string, PickRefusal>(
      actor,
      async (tx) => {
        const placement = await lockPlacement(tx, placementId);
        const { mentorId, firstDay } = input;
        const answers = answersIn(input);
        const plan = await handoverOf(tx, Mentorship, placementId, { who: mentorId, firstDay });
        const { holder } = plan;
        const now = this.clock.now();
        const unanswered = asked.length > 0 ? answerRefusals(asked, answers) : unexplained(answers);
        if (holder && unanswered.length === 0 && changesNothing(plan, firstDay)) {
          const mentorship = { placementId, mentorshipId: holder.id };
          await keepAnswers(tx, mentorship, answers, actor, now);
          if (answers.length > 0) await tellOfAnswers(tx, placementId, answers);
          return done(placementId);
        }
        refuseIfChanged(seen, handoverVersion(plan.last));
        const pick = { who: mentorId, firstDay, plan, today: this.clock.today() };
        const refusals = [
          ...(await pickerRefusals(tx, placement, actor.role)),
          ...(await mentorPickRefusals(tx, placement, pick)),
          ...unanswered,
        ];
        if (refusals.length > 0) return refused(refusals);

        const isNew = await makeWay(tx, Mentorship, plan, firstDay);
        const mentorshipId = isNew
          ? await startMentorship(tx, { placementId, mentorId, firstDay }, actor, now)
          : (holder?.id ?? null);
        await keepAnswers(tx, { placementId, mentorshipId }, answers, actor, now);
        if (placement.status === 'proposed') await setStatus(tx, placement, 'matched');
        await recordEvent(tx, {
          what: 'mentor.picked',
          subjectId: mentorId,
          placementId,
          details: {
            firstDay,
            before: holder?.who ?? null,
            giveWay: plan.giveWay.map(({ who }) => who),
            ...yesAndNo(answers),
          },
        });
        return done(placementId);
      },
      REFUSED_BY_DATABASE,
    );
  }
}
