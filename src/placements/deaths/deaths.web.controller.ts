import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_CHANGERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { findPlacementView } from '../placement-list.queries.js';
import { caseInDanish } from '../placement.words.js';
import { recordCaseLook } from '../record-case-look.js';
import { refuseUnlessActs } from '../refuse-unless-acts.js';
import { DeathInput, DeathTakenBackInput } from './death.input.js';
import { deathsOfCase, findDeath, partiesOfCase } from './death.queries.js';
import { deathTakingBackRefusals } from './death.rules.js';
import { deathRefusalInDanish, deathTakingBackRefusalInDanish } from './death.words.js';
import { deathsPage } from './deaths.page.js';
import { RegisterDeath } from './register-death.js';
import { TakeBackDeath } from './take-back-death.js';
import { takeBackDeathPage } from './take-back-death.page.js';

@ApiExcludeController()
@Controller()
@May(...CASE_CHANGERS)
export class DeathsWebController {
  constructor(
    private readonly database: Database,
    private readonly registerDeath: RegisterDeath,
    private readonly takeBackDeath: TakeBackDeath,
  ) {}

  @Get('forloeb/:id/doedsfald')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post('forloeb/:id/doedsfald')
  async register(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: DeathInput) => this.registerDeath.run(id, input, actor);
    const registered = await attempt(DeathInput, typed, run, deathRefusalInDanish);
    if ('done' in registered) return seeOther(reply, `/forloeb/${id}`, 'Dødsfaldet er registreret.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, registered.faults)), registered.faults);
  }

  @Get('doedsfald/:id/tilbagefoersel')
  async form(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.takeBackPage(id, actor, filledWith()));
  }

  @Post('doedsfald/:id/tilbagefoersel')
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: DeathTakenBackInput) => this.takeBackDeath.run(id, input, actor);
    const taken = await attempt(DeathTakenBackInput, typed, run, deathTakingBackRefusalInDanish);
    if ('done' in taken) {
      return seeOther(reply, `/forloeb/${taken.done}`, 'Registreringen er taget tilbage.');
    }
    sendPage(reply, await this.takeBackPage(id, actor, filledAgain(typed, taken.faults)), taken.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      refuseUnlessActs(actor.role, placement);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return deathsPage({
        visitor: visitorOf(actor),
        placementId: id,
        of: caseInDanish(placement),
        parties: await partiesOfCase(tx, id),
        deaths: await deathsOfCase(tx, id),
        form,
      });
    });
  }

  private takeBackPage(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const death = await findDeath(tx, id);
      refuseUnlessActs(actor.role, await findPlacementView(tx, death.placementId));
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, death.placementId);
      return takeBackDeathPage({
        visitor: visitorOf(actor),
        death,
        hindrances: deathTakingBackRefusals(death),
        form,
      });
    });
  }
}
