import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import type { EventCode } from '../../audit/event.words.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import { type KeptMove, type MoveRefusal, moveRefusals, type MoveSaid } from './move.rules.js';
import { lastMoveOf, makeMove, moveFacts } from './moves.queries.js';

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
  ) {}

  /** Pauses a course, takes it up, ends, stops, withdraws or reopens it; from today where no day is said. */
  run(
    placementId: string,
    move: KeptMove,
    input: MoveSaid,
    actor: Actor,
  ): Promise<Outcome<string, MoveRefusal>> {
    return this.database.change<string, MoveRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId); // hours, claims and other moves wait
      const today = this.clock.today();
      const said = { ...input, day: input.day ?? today };
      const facts = await moveFacts(tx, placement, said);
      const refusals = moveRefusals(move, said, facts, { role: actor.role, today });
      if (refusals.length > 0) return refused(refusals);

      const after = await lastMoveOf(tx, placementId);
      await makeMove(tx, { placementId, move, said, after }, actor, this.clock.now());
      const { reason, ...days } = said;
      await recordEvent(tx, {
        what: EVENTS[move],
        subjectId: placementId,
        placementId,
        details: days,
        ...(reason !== undefined && { personal: { reason } }),
      });
      return done(placementId);
    });
  }
}
