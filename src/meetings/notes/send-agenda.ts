import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { schemeOf } from '../../placements/placement.queries.js';
import { agendaBy } from '../../schemes/course.rules.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockOwnMeeting } from '../meeting.queries.js';
import { momentAt } from '../moment.js';
import { MeetingAgenda } from './meeting-agenda.entity.js';
import type { AgendaInput } from './meeting-text.input.js';
import { lastAgenda } from './meeting-text.queries.js';
import { type AgendaRefusal, agendaRefusals, agendaWriters } from './meeting-text.rules.js';

@Injectable()
export class SendAgenda {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps what the meeting is to be about; what was written before stays as an earlier version. */
  run(meetingId: string, { agenda }: AgendaInput, actor: Actor): Promise<Outcome<string, AgendaRefusal>> {
    return this.database.change<string, AgendaRefusal>(actor, async (tx) => {
      const { placement, meeting, mentorshipId } = await lockOwnMeeting(tx, meetingId);
      const writers = agendaWriters(agendaBy(await schemeOf(tx, placement)));
      const now = this.clock.now();
      const refusals = agendaRefusals(actor.role as OneOfThePair, meeting, writers, momentAt(now));
      if (refusals.length > 0) return refused(refusals);

      const before = await lastAgenda(tx, meetingId);
      const position = (before?.position ?? 0) + 1;
      const author = { authorId: actor.personId, createdAt: now };
      await tx.insert(MeetingAgenda, { meetingId, mentorshipId, position, text: agenda, ...author });
      // What it says is for the two alone, and so stays out of the log.
      await recordEvent(tx, {
        what: 'meeting.agenda-sent',
        subjectId: meetingId,
        placementId: placement.id,
      });
      return done(meetingId);
    });
  }
}
