import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { Clock } from '../shared/clock.js';
import { found } from '../shared/not-found.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { refuseIfChanged } from '../web/version.js';
import { keepLaterMove, type Standing } from './keep-meeting.js';
import type { HeldInput, MeetingTimeInput, NoShowInput } from './meeting.input.js';
import { frameOf, lockOwnMeeting } from './meeting.queries.js';
import { type LaterMove, type MeetingRefusal, moveRefusals } from './meeting.rules.js';
import { momentAt } from './moment.js';

type Answer = Promise<Outcome<string, MeetingRefusal>>;

/** Which meeting, and the version of it that was seen; null has seen nothing, and builds on nothing. */
export interface SeenMeeting {
  id: string;
  seen: number | string | null;
}

@Injectable()
export class ChangeMeeting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** To another time or place, within the days of the same pair. */
  move(meeting: SeenMeeting, { place, ...time }: MeetingTimeInput, actor: Actor): Answer {
    return this.change(meeting, 'moved', { ...time, place: place ?? null }, actor);
  }

  /** With the length that it had, and on the day and at the time where they were others. */
  hold(meeting: SeenMeeting, { minutes, day, start }: HeldInput, actor: Actor): Answer {
    const when = { ...(day !== undefined && { day }), ...(start !== undefined && { start }) };
    return this.change(meeting, 'held', { minutes, ...when }, actor);
  }

  /** By either of the two; no reason is asked. */
  cancel(meeting: SeenMeeting, actor: Actor): Answer {
    return this.change(meeting, 'cancelled', {}, actor);
  }

  /** One of the two, or both, did not come. */
  miss(meeting: SeenMeeting, { absent }: NoShowInput, actor: Actor): Answer {
    return this.change(meeting, 'no-show', { absent }, actor);
  }

  private change(
    { id, seen }: SeenMeeting,
    move: LaterMove,
    changes: Partial<Standing>,
    actor: Actor,
  ): Answer {
    return this.database.change<string, MeetingRefusal>(actor, async (tx) => {
      const { placement, mentorshipId, meeting } = await lockOwnMeeting(tx, id);
      const { day = meeting.day, start = meeting.start } = changes;
      const frame = await frameOf(tx, placement, day, { start, id });
      const isOfThePair = frame.pair && { ...frame.pair, isOwn: frame.pair.id === mentorshipId };
      const now = this.clock.now();
      const refusals = moveRefusals(move, meeting, {
        frame: { ...frame, pair: isOfThePair },
        now: momentAt(now),
        ...((day !== meeting.day || start !== meeting.start || move === 'moved') && { to: { day, start } }),
      });
      if (refusals.length > 0) return refused(refusals);
      refuseIfChanged(seen, meeting.version);

      const { minutes, place, version } = meeting;
      const standing = { day, start, minutes, place, form: found(meeting.form, 'form'), ...changes };
      const moved = { id, placementId: placement.id, mentorshipId, version, move };
      await keepLaterMove(tx, moved, standing, { actor, now });
      return done(id);
    });
  }
}
