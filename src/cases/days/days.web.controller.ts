import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_CHANGERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { refuseUnlessActs } from '../../placements/refuse-unless-acts.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { formatDay } from '../../shared/danish-date.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { versionToBuildOn } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { refuseIfChanged } from '../../web/version.js';
import { ChangeDays } from './change-days.js';
import { ReadDaysInput } from './days.input.js';
import { daysCheckPage, daysFormPage } from './days.page.js';
import { tryDays } from './days.queries.js';
import { daysRefusalInDanish, lengthSoFar } from './days.words.js';

@ApiExcludeController()
@Controller('forloeb/:id/dage')
@May(...CASE_CHANGERS)
export class DaysWebController {
  constructor(
    private readonly database: Database,
    private readonly changeDays: ChangeDays,
  ) {}

  @Get()
  async form(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, actor, null));
  }

  /** The form again, as it was filled in, from the page that checks it. */
  @Post()
  async formAgain(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.again(id, actor, reply, typed, []);
  }

  @Get('laengde')
  @Header('content-type', 'text/plain; charset=utf-8')
  length(@Param('id', IdPipe) id: string, @Query() typed: unknown, @By() actor: SignedIn): Promise<string> {
    const read = { firstDay: typedIn(typed, 'firstDay'), lastDay: typedIn(typed, 'lastDay') };
    return this.database.asActor(actor, async (tx) => lengthSoFar(read, await findPlacement(tx, id)));
  }

  @Post('eftersyn')
  async check(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const look = (input: ReadDaysInput) =>
      this.database.asActor(actor, async (tx) => {
        const placement = await findPlacement(tx, id);
        refuseIfChanged(input.version, placement.version);
        const tried = await tryDays(tx, placement, input);
        if ('refused' in tried) return tried;
        await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
        const of = caseInDanish(await findPlacementView(tx, id));
        const form = filledAgain(typed, []);
        const page = daysCheckPage({
          visitor: visitorOf(actor),
          placementId: id,
          of,
          form,
          effect: tried.done,
        });
        return { done: page };
      });
    const tried = await attempt(ReadDaysInput, typed, look, daysRefusalInDanish);
    if ('done' in tried) return sendPage(reply, tried.done);
    await this.again(id, actor, reply, typed, tried.faults);
  }

  @Post('gem')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = ({ version, ...days }: ReadDaysInput) => this.changeDays.run(id, days, version, actor);
    const changed = await attempt(ReadDaysInput, typed, run, daysRefusalInDanish);
    if ('done' in changed) return seeOther(reply, `/forloeb/${id}`, 'De nye dage er gemt.');
    await this.again(id, actor, reply, typed, changed.faults);
  }

  private async again(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    faults: Fault[],
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  /** With the days as they are, where nothing is typed yet. */
  private page(id: string, actor: SignedIn, typed: Filled | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      refuseUnlessActs(actor.role, placement);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const { firstDay, lastDay, version } = placement;
      const form = typed ?? filledWith({ firstDay: formatDay(firstDay), lastDay: formatDay(lastDay) });
      return daysFormPage({
        visitor: visitorOf(actor),
        placementId: id,
        of: caseInDanish(placement),
        form,
        now: placement,
        version: versionToBuildOn(form, version),
      });
    });
  }
}
