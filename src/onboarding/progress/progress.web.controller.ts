import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { ownDaysIn } from '../../placements/handover/mentorship.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { CheckIn } from '../check-in.js';
import { MarkMilestone } from '../mark-milestone.js';
import { AttendanceInput, MilestoneMarkInput } from '../onboarding.input.js';
import { onboardingOf } from '../onboarding.queries.js';
import { weeksToTellOf } from '../onboarding.rules.js';
import { onboardingRefusalInDanish } from '../onboarding.words.js';
import { UnmarkMilestone } from '../unmark-milestone.js';
import { progressPage } from './progress.page.js';

const MOST_WEEKS = 12;

@ApiExcludeController()
@Controller('forloeb/:id/fremdrift')
export class ProgressWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly markMilestone: MarkMilestone,
    private readonly unmarkMilestone: UnmarkMilestone,
    private readonly checkIn: CheckIn,
  ) {}

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  async show(
    @Param('id', IdPipe) id: string,
    @Query('milepael') code: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, { code: typeof code === 'string' ? code : '' }));
  }

  @Post('milepaele')
  @May('consultant', 'leader', 'mentor', 'mentee')
  async mark(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const marked = await attempt(
      MilestoneMarkInput,
      typed,
      (input) => this.markMilestone.run(id, input, actor),
      onboardingRefusalInDanish,
    );
    if ('done' in marked) return seeOther(reply, addressOf(id), 'Milepælen er markeret som nået.');
    sendPage(reply, await this.page(id, actor, typed, marked.faults), marked.faults);
  }

  @Post('milepaele/:code/fortrydelse')
  @May('consultant', 'leader', 'mentor', 'mentee')
  async unmark(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const unmarked = await attempt(
      EmptyInput,
      typed,
      () => this.unmarkMilestone.run(id, code, actor),
      (refusal) => ({ detail: onboardingRefusalInDanish(refusal).detail }),
    );
    if ('done' in unmarked)
      return seeOther(reply, addressOf(id), 'Milepælen er ikke længere markeret som nået.');
    sendPage(reply, await this.page(id, actor, {}, unmarked.faults), unmarked.faults);
  }

  @Post('fremmoede')
  @May('mentor')
  async attendance(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { week, ...rest } = (typed ?? {}) as Record<string, string>;
    const told = await attempt(
      AttendanceInput,
      { ...rest, day: week },
      (input) => this.checkIn.attendance(id, input, actor),
      onboardingRefusalInDanish,
    );
    if ('done' in told) return seeOther(reply, addressOf(id), 'Fremmødet er gemt.');
    const faults = told.faults.map((fault) => (fault.field === 'day' ? { ...fault, field: 'week' } : fault));
    sendPage(reply, await this.page(id, actor, typed, faults), faults);
  }

  private page(id: string, actor: SignedIn, typed: unknown = {}, faults: Fault[] = []): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const today = this.clock.today();
      const ownDays = actor.role === 'mentor' ? await ownDaysIn(tx, id) : [];
      return progressPage({
        visitor: visitorOf(actor),
        placement,
        onboarding: await onboardingOf(tx, id, today),
        role: actor.role,
        today,
        weeks: weeksToTellOf(placement, ownDays, today, MOST_WEEKS),
        form: faults.length > 0 ? filledAgain(typed, faults) : filledWith(typed as Record<string, string>),
      });
    });
  }
}

function addressOf(id: string): string {
  return `/forloeb/${id}/fremdrift`;
}
