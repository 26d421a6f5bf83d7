import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome } from '../../shared/outcome.js';
import { lockOwnMeeting } from '../meeting.queries.js';
import { MeetingNote } from './meeting-note.entity.js';
import type { MeetingNoteInput } from './meeting-text.input.js';

@Injectable()
export class WriteMeetingNote {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps a note of the meeting, for the two or for the author alone. */
  run(
    meetingId: string,
    { note, isShared }: MeetingNoteInput,
    actor: Actor,
  ): Promise<Outcome<string, never>> {
    return this.database.change<string, never>(actor, async (tx) => {
      const { placement, mentorshipId } = await lockOwnMeeting(tx, meetingId);
      const author = { authorId: actor.personId, createdAt: this.clock.now() };
      await tx.insert(MeetingNote, {
        id: randomUUID(),
        meetingId,
        mentorshipId,
        isShared,
        text: note,
        ...author,
      });
      await recordEvent(tx, {
        what: 'meeting.note-written',
        subjectId: meetingId,
        placementId: placement.id,
      });
      return done(meetingId);
    });
  }

  /** Takes an own note away for good. */
  delete(meetingId: string, noteId: string, actor: Actor): Promise<Outcome<string, never>> {
    return this.database.change<string, never>(actor, async (tx) => {
      const { placement } = await lockOwnMeeting(tx, meetingId);
      const own = { id: noteId, meetingId, authorId: actor.personId };
      found(await tx.findOneBy(MeetingNote, own), 'meeting note');
      await tx.delete(MeetingNote, own);
      await recordEvent(tx, {
        what: 'meeting.note-deleted',
        subjectId: meetingId,
        placementId: placement.id,
      });
      return done(meetingId);
    });
  }
}
