import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { actsOnCase } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { refuseUnlessActs } from '../../placements/refuse-unless-acts.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { NotFound } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { activityPage, employersPartPage } from './employers-part.page.js';
import { employersPart, partsOf } from './employers-part.queries.js';
import { ActivityInput, FollowUpInput } from './follow-up.input.js';
import { employerPartRefusalInDanish } from './follow-up.words.js';
import { ACTIVITY_WRITERS, FOLLOW_UP_READERS } from './follow-up-roles.js';
import { FollowUpMentor } from './follow-up-mentor.js';
import { NoteActivity } from './note-activity.js';

type Page = typeof employersPartPage;

@ApiExcludeController()
@Controller('forloeb/:id')
export class EmployersPartWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly followUpMentor: FollowUpMentor,
    private readonly noteActivity: NoteActivity,
  ) {}

  @Get('lederopfoelgning')
  @May(...FOLLOW_UP_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(employersPartPage, id, actor));
  }

  @Post('lederopfoelgning')
  @May('leader')
  async followUp(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const noted = await attempt(
      FollowUpInput,
      typed,
      (input) => this.followUpMentor.run(id, input, actor),
      employerPartRefusalInDanish,
    );
    if ('done' in noted) return seeOther(reply, `/forloeb/${id}/lederopfoelgning`, 'Opfølgningen er gemt.');
    const { faults } = noted;
    const form = { followUp: filledAgain(typed, faults) };
    sendPage(reply, await this.page(employersPartPage, id, actor, form), faults);
  }

  @Get('aktivitet')
  @May(...ACTIVITY_WRITERS)
  async activityForm(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.database.asActor(actor, async (tx) =>
      refuseUnlessActs(actor.role, await findPlacement(tx, id)),
    );
    sendPage(reply, await this.page(activityPage, id, actor));
  }

  @Post('aktivitet')
  @May(...ACTIVITY_WRITERS)
  async note(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const noted = await attempt(
      ActivityInput,
      typed,
      (input) => this.noteActivity.run(id, input, actor),
      employerPartRefusalInDanish,
    );
    if ('done' in noted) return seeOther(reply, `/forloeb/${id}/lederopfoelgning`, 'Aktiviteten er gemt.');
    const { faults } = noted;
    const form = { activity: filledAgain(typed, faults) };
    sendPage(reply, await this.page(activityPage, id, actor, form), faults);
  }

  private page(
    page: Page,
    id: string,
    actor: SignedIn,
    form: { followUp?: Filled; activity?: Filled } = {},
  ): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { runBy } = await findPlacement(tx, id);
      const parts = await partsOf(tx, id);
      if (parts.followUp.length + parts.activity.length === 0) throw new NotFound('part of the employer');
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const writes = ACTIVITY_WRITERS.some((role) => role === actor.role) && actsOnCase(actor.role, runBy);
      const empty = filledWith({ day: formatDay(this.clock.today()) });
      return page({
        visitor: visitorOf(actor),
        placementId: id,
        part: await employersPart(tx, id, parts),
        followUp: actor.role === 'leader' ? parts.followUp : [],
        activity: writes ? parts.activity : [],
        leaderFollowsUp: parts.followUp.length > 0,
        form: { followUp: form.followUp ?? empty, activity: form.activity ?? empty },
      });
    });
  }
}
