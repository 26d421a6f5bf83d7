import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { PARTY_ROLES } from '../../access/role.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ConcernSubject } from './concern-subject.entity.js';
import { Concern } from './concern.entity.js';
import type { ConcernInput } from './concern.input.js';
import { concernFrame, peopleOf, readersOf, type SubjectIds, subjectsOf } from './concern-readers.queries.js';
import { type ConcernRefusal, concernRefusals } from './concern.rules.js';

@Injectable()
export class SendConcern {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Sends a concern to its readers, who were named to the author; the case tells nothing of it to others. */
  run(placementId: string, input: ConcernInput, actor: Actor): Promise<Outcome<string, ConcernRefusal>> {
    return this.database.change<string, ConcernRefusal>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      const { text, about = [], readerIds: shownReaderIds = [] } = input;
      const frame = await concernFrame(tx, placementId);
      const subjects = subjectsOf(frame.placement, about);
      const isParty = PARTY_ROLES.some((role) => role === actor.role);
      const readers = await readersOf(tx, frame, about);
      const refusals = concernRefusals({
        onBehalfOf: isParty ? null : (input.toldBy ?? 'nobody'),
        about,
        there: frame.there,
        isAboutItsAuthor:
          about.some((one) => one === actor.role && isParty) ||
          (await peopleOf(tx, subjects)).includes(actor.personId),
        readerIds: readers.map(({ id }) => id),
        shownReaderIds,
      });
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      await tx.insert(Concern, {
        id,
        placementId,
        readerRoles: frame.readerRoles,
        text,
        authorId: actor.personId,
        authorRole: actor.role,
        toldBy: isParty ? null : (input.toldBy ?? null),
        writtenAt: this.clock.now(),
      });
      await keepSubjects(tx, id, subjects);
      // Of no case, so that the timeline of the case does not tell of it.
      await recordEvent(tx, { what: 'concern.sent', subjectId: id });
      return done(id);
    });
  }
}

async function keepSubjects(tx: Tx, concernId: string, subjects: SubjectIds): Promise<void> {
  const nobody = { mentorId: null, leaderId: null, menteeId: null, personId: null };
  const rows = Object.entries(subjects)
    .filter(([, of]) => of !== null)
    .map(([column, of]) => ({ ...nobody, id: randomUUID(), concernId, [column]: of as string }));
  if (rows.length > 0) await tx.insert(ConcernSubject, rows);
}
