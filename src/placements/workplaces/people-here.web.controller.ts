import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { LeaderInput } from '../../employers/employer.input.js';
import { findWorkplace, holderOf } from '../../employers/employer.queries.js';
import { employerRefusalInDanish } from '../../employers/employer.words.js';
import { RegisterLeader } from '../../employers/register-leader.js';
import { mentorAsTyped, MentorInput } from '../../mentors/mentor.input.js';
import { OWN_EMPLOYEE } from '../../mentors/mentor-kind-field.js';
import { mentorRefusalInDanish } from '../../mentors/mentor.words.js';
import { RegisterMentor } from '../../mentors/register-mentor.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { newThingPage } from './new-place.page.js';

type Thing = 'leader' | 'mentor';

const PATHS: Record<Thing, string> = { leader: 'leder', mentor: 'mentor' };

/** Where a leader or a mentor of a workplace is registered, before there is a course. */
@ApiExcludeController()
@Controller('arbejdssteder/:id')
@May('coordinator')
export class PeopleHereWebController {
  constructor(
    private readonly database: Database,
    private readonly registerLeader: RegisterLeader,
    private readonly registerMentor: RegisterMentor,
  ) {}

  @Get('leder')
  async showLeader(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page('leader', id, actor, filledWith()));
  }

  @Post('leder')
  async addLeader(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const employerId = await this.database.asActor(actor, (tx) => holderOf(tx, id));
    const run = (input: LeaderInput) => this.registerLeader.run(employerId, input, actor);
    const whole = { ...(typed as object), workplaceId: id };
    const answer = await attempt(LeaderInput, whole, run, employerRefusalInDanish);
    if ('done' in answer) return seeOther(reply, `/arbejdssteder/${id}`, 'Lederen er tilføjet.');
    const { faults } = answer;
    sendPage(reply, await this.page('leader', id, actor, filledAgain(typed, faults)), faults);
  }

  @Get('mentor')
  async showMentor(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page('mentor', id, actor, filledWith()));
  }

  @Post('mentor')
  async addMentor(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: MentorInput) => this.registerMentor.run(input, actor);
    const whole = mentorAsTyped({ ...(typed as object), ...OWN_EMPLOYEE }, id);
    const answer = await attempt(MentorInput, whole, run, mentorRefusalInDanish);
    if ('done' in answer) return seeOther(reply, `/arbejdssteder/${id}`, 'Mentoren er tilføjet.');
    const { faults } = answer;
    sendPage(reply, await this.page('mentor', id, actor, filledAgain(typed, faults)), faults);
  }

  private async page(thing: Thing, id: string, actor: SignedIn, form: Filled): Promise<string> {
    const { name } = await this.database.asActor(actor, (tx) => findWorkplace(tx, id));
    const back = `/arbejdssteder/${id}`;
    const action = `${back}/${PATHS[thing]}`;
    return newThingPage({ visitor: visitorOf(actor), thing, action, back, of: name, form });
  }
}
