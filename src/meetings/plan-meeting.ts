import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { lockPlacement } from '../placements/placement.queries.js';
import { Clock } from '../shared/clock.js';
import { found } from '../shared/not-found.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { keepNewMeeting } from './keep-meeting.js';
import type { MeetingInput } from './meeting.input.js';
import { frameOf } from './meeting.queries.js';
import { type MeetingRefusal, planRefusals, registerRefusals } from './meeting.rules.js';
import { momentAt } from './moment.js';

type Answer = Promise<Outcome<string, MeetingRefusal>>;

@Injectable()
export class PlanMeeting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Plans a meeting of the pair that the day belongs to; answers its id. */
  run(placementId: string, input: MeetingInput, actor: Actor): Answer {
    return this.keep(placementId, input, actor, 'planned');
  }

  /** Tells of a meeting that was held without being planned here, in one step. */
  register(placementId: string, input: MeetingInput, actor: Actor): Answer {
    return this.keep(placementId, input, actor, 'held');
  }

  private keep(placementId: string, input: MeetingInput, actor: Actor, move: 'planned' | 'held'): Answer {
    return this.database.change<string, MeetingRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const { kind = 'ordinary', place, ...standing } = input;
      const frame = await frameOf(tx, placement, input.day, { start: input.start });
      const now = this.clock.now();
      const refusalsOf = move === 'planned' ? planRefusals : registerRefusals;
      const refusals = refusalsOf({ ...input, kind }, frame, momentAt(now));
      if (refusals.length > 0) return refused(refusals);

      const mentorshipId = found(frame.pair, 'mentorship').id;
      const meeting = { placementId, mentorshipId, kind, move };
      return done(await keepNewMeeting(tx, meeting, { ...standing, place: place ?? null }, { actor, now }));
    });
  }
}
