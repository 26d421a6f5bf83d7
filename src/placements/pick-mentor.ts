import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Mentor } from '../mentors/mentor.entity.js';
import { mentorPickRule } from '../schemes/scheme.rules.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { Mentorship } from './mentorship.entity.js';
import { handoverOf, makeWay } from './handover.queries.js';
import { changesNothing, handoverRefusals } from './handover.rules.js';
import { lastDayWithHoursOfOthers, mentorFacts, startMentorship } from './mentorship.queries.js';
import type { MentorPickInput } from './placement.input.js';
import { lockPlacement, menteePersonId, schemeOf, setStatus } from './placement.queries.js';
import { mentorRefusals, type PlacementRefusal } from './placement.rules.js';

@Injectable()
export class PickMentor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** From its first day the mentor follows the placement; whoever was to follow it on later days gives way. */
  run(placementId: string, input: MentorPickInput, actor: Actor): Promise<Outcome<string, PlacementRefusal>> {
    return this.database.change<string, PlacementRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const { mentorId, firstDay } = input;
      const mentor = await tx.findOneBy(Mentor, { id: mentorId });
      if (mentor === null) return refused([{ because: 'mentor-unknown' }]);

      const plan = await handoverOf(tx, Mentorship, placementId, { who: mentorId, firstDay });
      if (changesNothing(plan, firstDay)) return done(placementId);
      const refusals = [
        ...handoverRefusals(plan, firstDay, {
          status: placement.status,
          period: placement,
          lastDayWithHours: await lastDayWithHoursOfOthers(tx, placementId, mentorId),
          today: this.clock.today(),
        }),
        ...mentorRefusals(mentorFacts(mentor), {
          workplaceId: placement.workplaceId,
          menteePersonId: await menteePersonId(tx, placement),
          pickRule: mentorPickRule(await schemeOf(tx, placement)),
        }),
      ];
      if (refusals.length > 0) return refused(refusals);

      if (await makeWay(tx, Mentorship, plan, firstDay)) {
        await startMentorship(tx, { placementId, mentorId, firstDay }, actor, this.clock.now());
      }
      if (placement.status === 'proposed') await setStatus(tx, placement, 'matched');
      await recordEvent(tx, {
        what: 'mentor.picked',
        subjectId: mentorId,
        placementId,
        details: { firstDay, before: plan.holder?.who ?? null, giveWay: plan.giveWay.map(({ who }) => who) },
      });
      return done(placementId);
    });
  }
}
