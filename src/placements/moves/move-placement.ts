import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import type { EventCode } from '../../audit/event.words.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import type { Day } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import { type KeptMove, type MoveRefusal, moveRefusals, type MoveSaid } from './move.rules.js';
import { lastMoveOf, makeMove, moveFacts } from './moves.queries.js';
import { type HoursAfterStop, LaterHours } from './stopping/later-hours.js';
import { digestOfSeen } from './stopping/what-was-seen.js';

const EVENTS: Record<KeptMove, EventCode> = {
  pause: 'placement.paused',
  return: 'placement.returned',
  ending: 'placement.ended',
  stop: 'placement.stopped',
  withdrawal: 'placement.withdrawn',
  reopening: 'placement.reopened',
};

@Injectable()
export class MovePlacement {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly laterHours: LaterHours,
  ) {}

  /**
   * Pauses a course, takes it up, ends, stops, withdraws or reopens it; from today where no day is said. `seen` is the
   * digest of the later hours as they were shown, where somebody looked at them first.
   */
  run(
    placementId: string,
    move: KeptMove,
    input: MoveSaid,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, MoveRefusal>> {
    return this.database.change<string, MoveRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId); // hours, claims and other moves wait
      const today = this.clock.today();
      const said = { ...input, day: input.day ?? today };
      const facts = await moveFacts(tx, placement, said);
      const refusals = moveRefusals(move, said, facts, { role: actor.role, today });
      if (refusals.length > 0) return refused(refusals);

      const later = said.takesOutLaterHours === true ? await this.lockLater(tx, placementId, said.day) : null;
      if (later !== null && seen !== null && seen !== digestOfSeen(later)) {
        return refused([{ because: 'later-hours-changed' }]);
      }
      const after = await lastMoveOf(tx, placementId);
      await makeMove(tx, { placementId, move, said, after }, actor, this.clock.now());
      const { reason, ...days } = said;
      await recordEvent(tx, {
        what: EVENTS[move],
        subjectId: placementId,
        placementId,
        details: { ...days, ...(later !== null && { minutesTakenOut: later.minutes }) },
        ...(reason !== undefined && { personal: { reason } }),
      });
      if (later !== null) await this.laterHours.putRight(tx, placementId, said.day, later);
      return done(placementId);
    });
  }

  /** No claim moves between what is found, which the move takes out, and what is written of it. */
  private async lockLater(tx: Tx, placementId: string, day: Day): Promise<HoursAfterStop> {
    await this.laterHours.lock(tx, placementId);
    return this.laterHours.find(tx, placementId, day);
  }
}
