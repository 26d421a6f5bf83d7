import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { isOver } from '../../placements/placement.rules.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Conflict } from './conflict.entity.js';
import type { ConflictInput } from './conflict.input.js';
import { colleaguesOf, conflictsOf } from './conflict.queries.js';
import { type ReportRefusal, reportRefusals } from './conflict.rules.js';

@Injectable()
export class ReportConflict {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says that something stands between mentor and mentee; somebody who is no part of it assesses it. */
  run(placementId: string, input: ConflictInput, actor: Actor): Promise<Outcome<string, ReportRefusal>> {
    return this.database.change<string, ReportRefusal>(actor, async (tx) => {
      const { status, consultantId, runBy } = await lockPlacement(tx, placementId);
      const { mentor } = await findPlacementView(tx, placementId);
      const { kind, description, involvesConsultant = false } = input;
      const waiting = (await conflictsOf(tx, placementId))
        .filter((one) => one.status === 'reported' && one.mentorId === mentor?.id)
        .map((one) => one.kind);
      const involvedId = involvesConsultant ? consultantId : null;
      const refusals = reportRefusals({
        hasMentor: mentor !== null,
        isOver: isOver(status),
        waiting,
        kind,
        hasAssessor: involvedId === null || (await colleaguesOf(tx, placementId, runBy, involvedId)) > 0,
      });
      if (mentor === null || refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      await tx.insert(Conflict, {
        id,
        placementId,
        mentorId: mentor.id,
        kind,
        description,
        involvedId,
        reportedBy: actor.personId,
        reportedAt: this.clock.now(),
      });
      await recordEvent(tx, { what: 'conflict.reported', subjectId: id, placementId, details: { kind } });
      return done(id);
    });
  }
}
