import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { mentorAsTyped, MentorInput } from '../../mentors/mentor.input.js';
import { OWN_EMPLOYEE } from '../../mentors/mentor-kind-field.js';
import { mentorRefusalInDanish } from '../../mentors/mentor.words.js';
import { RegisterMentor } from '../../mentors/register-mentor.js';
import { formatDay } from '../../shared/danish-date.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { filledAgain, type Filled, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { TIES } from '../answers/answer.rules.js';
import { pickRefusalInDanish } from '../answers/answer.words.js';
import { ChangeLeader } from '../change-leader.js';
import { PickMentor } from '../pick-mentor.js';
import { LeaderChangeInput, MentorPickInput } from '../placement.input.js';
import { findPlacementView } from '../placement-list.queries.js';
import { placementRefusalInDanish } from '../placement.words.js';
import { recordCaseLook } from '../record-case-look.js';
import { newMentorPage } from './new-mentor.page.js';
import { placePage } from './place.page.js';
import { leaderPlace, mentorPlace } from './place.queries.js';

type Answer = { done: unknown } | { faults: Fault[] };
type PlaceOf = typeof mentorPlace;

@ApiExcludeController()
@Controller('forloeb/:id')
export class PlacesWebController {
  constructor(
    private readonly database: Database,
    private readonly pickMentor: PickMentor,
    private readonly changeLeader: ChangeLeader,
    private readonly registerMentor: RegisterMentor,
  ) {}

  @Get('mentor')
  @May('leader', 'consultant')
  async mentor(
    @Param('id', IdPipe) id: string,
    @Query('valgt') mentorId: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(mentorPlace, id, actor, { mentorId }));
  }

  @Post('mentor')
  @May('leader', 'consultant')
  async pick(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: MentorPickInput) => this.pickMentor.run(id, input, actor, TIES);
    const answer = await attempt(MentorPickInput, typed, run, pickRefusalInDanish);
    if ('done' in answer) return seeOther(reply, `/forloeb/${id}`, 'Mentoren er valgt.');
    await this.again(reply, mentorPlace, { id, actor, typed, answer });
  }

  @Get('leder')
  @May('consultant')
  async leader(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(leaderPlace, id, actor, {}));
  }

  @Post('leder')
  @May('consultant')
  async handOver(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: LeaderChangeInput) => this.changeLeader.run(id, input, actor);
    const answer = await attempt(LeaderChangeInput, typed, run, placementRefusalInDanish);
    if ('done' in answer) return seeOther(reply, `/forloeb/${id}`, 'Lederen er valgt.');
    await this.again(reply, leaderPlace, { id, actor, typed, answer });
  }

  @Get('mentor/ny')
  @May('leader', 'consultant')
  async newMentor(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.newMentorPage(id, actor, filledWith(OWN_EMPLOYEE)));
  }

  @Post('mentor/ny')
  @May('leader', 'consultant')
  async register(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { workplace } = await this.asActor(actor, (tx) => findPlacementView(tx, id));
    // A leader registers the own employees; where others come from is the consultant's to say.
    const fields = { ...(typed as object), ...(actor.role === 'leader' && OWN_EMPLOYEE) };
    const whole = mentorAsTyped(fields, workplace.id);
    const run = (input: MentorInput) => this.registerMentor.run(input, actor);
    const answer = await attempt(MentorInput, whole, run, mentorRefusalInDanish);
    if ('done' in answer) {
      const next = `/forloeb/${id}/mentor?valgt=${answer.done}`;
      return seeOther(reply, next, 'Mentoren er registreret. Skriv nu, fra hvilken dag mentoren er med.');
    }
    const page = await this.newMentorPage(id, actor, filledAgain(typed, answer.faults));
    sendPage(reply, page, answer.faults);
  }

  private async again(
    reply: FastifyReply,
    placeOf: PlaceOf,
    { id, actor, typed, answer }: { id: string; actor: SignedIn; typed: unknown; answer: Answer },
  ): Promise<void> {
    const faults = 'faults' in answer ? answer.faults : [];
    sendPage(reply, await this.page(placeOf, id, actor, {}, filledAgain(typed, faults)), faults);
  }

  private page(
    placeOf: PlaceOf,
    id: string,
    actor: SignedIn,
    chosen: Record<string, string | undefined>,
    form?: Filled,
  ): Promise<string> {
    return this.asActor(actor, async (tx) => {
      const facts = await placeOf(tx, id, actor.role);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const isFirst = facts.holdings.length === 0;
      const firstDay = isFirst ? formatDay(facts.placement.firstDay) : undefined;
      return placePage({
        visitor: visitorOf(actor),
        ...facts,
        form: form ?? filledWith({ ...chosen, firstDay }),
      });
    });
  }

  private newMentorPage(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.asActor(actor, async (tx) => {
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const placement = await findPlacementView(tx, id);
      const asksKind = actor.role === 'consultant';
      return newMentorPage({ visitor: visitorOf(actor), placement, asksKind, form });
    });
  }

  private asActor<T>(actor: SignedIn, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.asActor(actor, work);
  }
}
