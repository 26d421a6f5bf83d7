import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { dayAt } from '../../shared/day.js';
import type { Outcome } from '../../shared/outcome.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { IdPipe } from '../../web/id.pipe.js';
import { type Fault, faultsOf } from '../../web/problems/said.js';
import { isOver } from '../placement.rules.js';
import { findPlacementView } from '../placement-list.queries.js';
import { LeaveOpenList } from './leave-open-list.js';
import { openListPage } from './open-list.page.js';
import { openList, openListPlace, ownConsent, ownPair } from './open-list.queries.js';
import type { OpenListRefusal } from './open-list.rules.js';
import { openListRefusalInDanish } from './open-list.words.js';
import { StandOnOpenList } from './stand-on-open-list.js';

@ApiExcludeController()
@Controller('forloeb/:id/aaben-liste')
export class OpenListWebController {
  constructor(
    private readonly database: Database,
    private readonly standOnOpenList: StandOnOpenList,
    private readonly leaveOpenList: LeaveOpenList,
  ) {}

  @Get()
  @May('consultant', 'caseworker', 'coordinator', 'auditor', ...PARTY_ROLES)
  async show(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, actor));
  }

  @Post()
  @May('mentor', 'mentee')
  async consent(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    const said = await this.standOnOpenList.run(id, actor);
    await this.answer(said, 'Du har sagt ja til at stå på listen.', id, actor, reply);
  }

  @Post('tilbagetraekning')
  @May('mentor', 'mentee')
  async withdraw(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    const said = await this.leaveOpenList.run(id, actor);
    await this.answer(said, 'Dit ja er trukket tilbage. I står ikke på listen mere.', id, actor, reply);
  }

  private async answer(
    said: Outcome<string, OpenListRefusal>,
    notice: string,
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
  ): Promise<void> {
    if ('done' in said) return seeOther(reply, `/forloeb/${id}/aaben-liste`, notice);
    const faults = faultsOf(said.refused, openListRefusalInDanish);
    sendPage(reply, await this.page(id, actor, faults), faults);
  }

  private page(id: string, actor: SignedIn, faults: Fault[] = []): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { placement, employerId, rule } = await openListPlace(tx, id);
      const pair = await ownPair(tx, id);
      const consent = await ownConsent(tx, pair);
      return openListPage({
        visitor: visitorOf(actor),
        placementId: id,
        employerName: (await findPlacementView(tx, id)).employer?.name ?? '',
        rule,
        pairs: await openList(tx, employerId, 'page'),
        own:
          pair === null
            ? null
            : { since: consent && dayAt(consent.givenAt), mayConsent: !isOver(placement.status) },
        isClosed: PARTY_ROLES.some((role) => role === actor.role) && placement.status !== 'active',
        faults,
      });
    });
  }
}
