import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { PARTY_ROLES, type Role } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { Clock } from '../../../shared/clock.js';
import { formatDay } from '../../../shared/danish-date.js';
import { done, refused } from '../../../shared/outcome.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import type { Fault } from '../../../web/problems/said.js';
import { NotAllowed } from '../../../web/problems/not-let-in.js';
import { findPlacement } from '../../placement.queries.js';
import { caseInDanish } from '../../placement.words.js';
import { findPlacementView } from '../../placement-list.queries.js';
import { recordCaseLook } from '../../record-case-look.js';
import { StopInput } from '../move.input.js';
import { MovePlacement } from '../move-placement.js';
import { daysOfMove, moveRefusals } from '../move.rules.js';
import { moveRefusalInDanish } from '../move.words.js';
import { moveFacts } from '../moves.queries.js';
import { LaterHours } from './later-hours.js';
import { stopCheckPage, stopPage } from './stop.page.js';
import { digestOfSeen, seenApart } from './what-was-seen.js';

@ApiExcludeController()
@Controller('forloeb/:id/stop')
@May('consultant', 'coordinator', ...PARTY_ROLES)
export class StopWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly movePlacement: MovePlacement,
    private readonly laterHours: LaterHours,
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
    await this.again(id, actor, reply, seenApart(typed).fields, []);
  }

  @Post('eftersyn')
  async check(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tried = await attempt(StopInput, typed, (input) => this.try(id, input, actor), moveRefusalInDanish);
    if ('faults' in tried) return this.again(id, actor, reply, typed, tried.faults);
    const facts = await this.facts(id, actor, filledAgain(typed, []));
    const { day, later } = tried.done;
    const seen = later && digestOfSeen(later);
    sendPage(reply, stopCheckPage({ ...facts, lastDay: day, later, seen }));
  }

  @Post('gem')
  async stop(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { seen, fields } = seenApart(typed);
    const run = (input: StopInput) => this.movePlacement.run(id, 'stop', input, actor, seen ?? '');
    const stopped = await attempt(StopInput, fields, run, moveRefusalInDanish);
    if ('done' in stopped) return seeOther(reply, `/forloeb/${id}`, 'Forløbet er stoppet.');
    await this.again(id, actor, reply, fields, stopped.faults);
  }

  /** Why it could not be stopped; writes nothing. */
  private try(id: string, input: StopInput, actor: SignedIn) {
    return this.database.asActor(actor, async (tx) => {
      const facts = await moveFacts(tx, await findPlacement(tx, id));
      const by = { role: actor.role, today: this.clock.today() };
      const refusals = moveRefusals('stop', input, facts, by);
      if (refusals.length > 0) return refused(refusals);
      const { day, takesOutLaterHours = false } = input;
      return done({ day, later: takesOutLaterHours ? await this.laterHours.find(tx, id, day) : null });
    });
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

  private async page(id: string, actor: SignedIn, typed: Filled | null): Promise<string> {
    return stopPage(await this.facts(id, actor, typed));
  }

  /** With the last day that may be chosen, where nothing is typed yet. */
  private facts(id: string, actor: SignedIn, typed: Filled | null) {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      if (!stops(actor.role, placement.runBy)) throw new NotAllowed();
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const { lastDay } = daysOfMove('stop', await moveFacts(tx, placement), this.clock.today());
      return {
        visitor: visitorOf(actor),
        role: actor.role,
        runBy: placement.runBy,
        placementId: id,
        of: caseInDanish(await findPlacementView(tx, id)),
        form: typed ?? filledWith({ day: formatDay(lastDay) }),
      };
    });
  }
}

function stops(role: Role, runBy: Role): boolean {
  return role === runBy || PARTY_ROLES.some((party) => party === role);
}
