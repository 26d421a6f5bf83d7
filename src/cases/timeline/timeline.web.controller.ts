import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { sendPage } from '../../web/answer.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { timelinePage } from './timeline.page.js';
import { timelineOf } from './timeline.queries.js';

@ApiExcludeController()
@Controller('forloeb/:id/haendelser')
export class TimelineWebController {
  constructor(private readonly database: Database) {}

  @Get()
  @May(...CASE_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const cursor = typedIn(typed, 'cursor');
    const page = await this.database.asActor(actor, async (tx) => {
      const { reference, mentee, employer } = await findPlacementView(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'timeline' }, id);
      const scheme = await schemeOf(tx, await findPlacement(tx, id));
      const { items, nextCursor } = await timelineOf(tx, id, cursor === '' ? {} : { cursor });
      const next = nextCursor && new URLSearchParams({ cursor: nextCursor }).toString();
      return timelinePage({
        visitor: visitorOf(actor),
        placement: { id, reference, menteeName: mentee.name, employerName: employer?.name ?? null },
        happenings: items,
        milestones: scheme.milestones,
        mayPack: actor.role === 'caseworker' || actor.role === 'auditor',
        next: next && `/forloeb/${id}/haendelser?${next}`,
      });
    });
    sendPage(reply, page);
  }
}
