import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { JournalNote } from './journal-note.entity.js';
import type { JournalNoteInput } from './journal-note.input.js';
import { findJournalNote } from './journal-note.queries.js';
import { type JournalNoteRefusal, journalNoteRefusals } from './journal-note.rules.js';

@Injectable()
export class WriteJournalNote {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Stands as it is written; the duty to take notes is that of § 13 in offentlighedsloven. */
  run(
    placementId: string,
    input: JournalNoteInput,
    actor: Actor,
  ): Promise<Outcome<string, JournalNoteRefusal>> {
    return this.database.change<string, JournalNoteRefusal>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      const { happenedDay, toldBy, text, correctsId = null } = input;
      const corrected = correctsId === null ? null : await findJournalNote(tx, placementId, correctsId);
      const refusals = journalNoteRefusals(
        { happenedDay, correctsId },
        corrected && { isCorrected: corrected.correctedById !== null },
        this.clock.today(),
      );
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      await tx.insert(JournalNote, {
        id,
        placementId,
        happenedDay,
        toldBy,
        text,
        correctsId,
        authorId: actor.personId,
        writtenAt: this.clock.now(),
      });
      await recordEvent(tx, {
        what: correctsId === null ? 'journal-note.written' : 'journal-note.corrected',
        subjectId: id,
        placementId,
        details: { happenedDay, toldBy, correctsId },
      });
      return done(id);
    });
  }
}
