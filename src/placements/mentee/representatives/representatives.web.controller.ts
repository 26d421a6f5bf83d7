import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { CASE_READERS } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { EndRepresentative } from '../../../mentees/representatives/end-representative.js';
import { RegisterRepresentative } from '../../../mentees/representatives/register-representative.js';
import { EndInput, RepresentativeInput } from '../../../mentees/representatives/representative.input.js';
import {
  endingRefusalInDanish,
  representativeRefusalInDanish,
} from '../../../mentees/representatives/representative.words.js';
import { InvitePerson } from '../../../settings/people/invite-person.js';
import { sendLink } from '../../../settings/people/link/send-link.js';
import { invitingRefusalInDanish } from '../../../settings/people/people.words.js';
import { Clock } from '../../../shared/clock.js';
import { formatDay } from '../../../shared/danish-date.js';
import { found } from '../../../shared/not-found.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { EmptyInput } from '../../../web/empty.input.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { versionApart } from '../../../web/form/version-field.js';
import { IdPipe } from '../../../web/id.pipe.js';
import type { Fault } from '../../../web/problems/said.js';
import { WebAddress } from '../../../web/web-address.js';
import { findPlacement } from '../../placement.queries.js';
import { recordCaseLook } from '../../record-case-look.js';
import { representativesPage } from './representatives.page.js';
import { representativesFacts } from './representatives-page.queries.js';

interface Sent {
  form?: Filled;
  faults?: Fault[];
  /** The one to end. */
  ending?: string;
}

@ApiExcludeController()
@Controller('forloeb/:id/repraesentanter')
export class RepresentativesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerRepresentative: RegisterRepresentative,
    private readonly endRepresentative: EndRepresentative,
    private readonly invitePerson: InvitePerson,
    private readonly address: WebAddress,
  ) {}

  @Get()
  @May(...CASE_READERS, 'mentee')
  async show(
    @Param('id', IdPipe) id: string,
    @Query('slut') ending: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, ending === undefined ? {} : { ending }));
  }

  @Post()
  @May('consultant', 'coordinator')
  async register(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { menteeId } = await this.database.asActor(actor, (tx) => findPlacement(tx, id));
    const registered = await attempt(
      RepresentativeInput,
      typed,
      (input) => this.registerRepresentative.run(menteeId, input, actor, id),
      representativeRefusalInDanish,
    );
    if ('done' in registered) return seeOther(reply, placeOf(id), 'Repræsentanten er registreret.');
    const { faults } = registered;
    sendPage(reply, await this.page(id, actor, { form: filledAgain(typed, faults), faults }), faults);
  }

  @Post(':representativeId/slut')
  @May('consultant', 'coordinator')
  async end(
    @Param('id', IdPipe) id: string,
    @Param('representativeId', IdPipe) one: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version: seen, fields } = versionApart(typed);
    const how = { seen, placementId: id };
    const ended = await attempt(
      EndInput,
      fields,
      (input) => this.endRepresentative.run(one, input, actor, how),
      endingRefusalInDanish,
    );
    if ('done' in ended) return seeOther(reply, placeOf(id), 'Den sidste dag er gemt.');
    const { faults } = ended;
    const sent = { form: filledAgain(typed, faults), faults, ending: one };
    sendPage(reply, await this.page(id, actor, sent), faults);
  }

  @Post(':representativeId/tilbagetraekning')
  @May('mentee', 'consultant', 'coordinator')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Param('representativeId', IdPipe) one: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version: seen, fields } = versionApart(typed);
    const how = { seen, placementId: id };
    const withdrawn = await attempt(
      EmptyInput,
      fields,
      () => this.endRepresentative.withdraw(one, actor, how),
      endingRefusalInDanish,
    );
    if ('done' in withdrawn) return seeOther(reply, placeOf(id), 'Fuldmagten er trukket tilbage.');
    const { faults } = withdrawn;
    sendPage(reply, await this.page(id, actor, { faults }), faults);
  }

  @Post(':representativeId/link')
  @May('consultant', 'coordinator')
  async invite(
    @Param('id', IdPipe) id: string,
    @Param('representativeId', IdPipe) one: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { representatives } = await this.facts(id, actor);
    const { name, email } = found(representatives.find((each) => each.id === one) ?? null, 'representative');
    const invited = await attempt(
      EmptyInput,
      typed,
      () => this.invitePerson.runOnce(found(email, 'email'), actor, name),
      invitingRefusalInDanish,
    );
    if ('faults' in invited) {
      const { faults } = invited;
      return sendPage(reply, await this.page(id, actor, { faults }), faults);
    }
    const back = { path: placeOf(id), inDanish: 'Tilbage til repræsentanter' };
    sendLink(reply, invited.done, this.address, { visitor: visitorOf(actor), at: '/forloeb', name, back });
  }

  private facts(id: string, actor: SignedIn) {
    return this.database.asActor(actor, async (tx) => {
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return representativesFacts(tx, id, actor, this.clock.today());
    });
  }

  private async page(id: string, actor: SignedIn, sent: Sent = {}): Promise<string> {
    const facts = await this.facts(id, actor);
    const ending = facts.representatives.find((one) => one.id === sent.ending) ?? null;
    const known = ending ? {} : { firstDay: formatDay(this.clock.today()) };
    return representativesPage({
      ...facts,
      visitor: visitorOf(actor),
      now: this.clock.now(),
      faults: sent.faults ?? [],
      form: facts.ends ? (sent.form ?? filledWith(known)) : null,
      ending,
    });
  }
}

function placeOf(placementId: string): string {
  return `/forloeb/${placementId}/repraesentanter`;
}
