import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { WebAddress } from '../../web/web-address.js';
import { findOwnMeeting } from '../meeting.queries.js';
import { calendarFile } from './calendar-file.js';

@Injectable()
export class SendCalendarFile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly address: WebAddress,
  ) {}

  /** Answers with the file of an own meeting; its name tells of nobody. */
  async run(id: string, actor: Actor, how: 'page' | 'api', reply: FastifyReply): Promise<void> {
    const meeting = await this.database.asActor(actor, async (tx) => {
      const own = await findOwnMeeting(tx, id);
      await recordCaseLook(tx, { how, purpose: 'case' }, own.placementId);
      return own;
    });
    void reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="mentormoede.ics"')
      .send(calendarFile(meeting, this.address.of(`/moeder/${id}`), this.clock.now()));
  }
}
