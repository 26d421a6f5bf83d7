import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { recordLook } from '../../../audit/record-look.js';
import { Clock } from '../../../shared/clock.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { EmptyInput } from '../../../web/empty.input.js';
import { ticked } from '../../../web/form/choices.js';
import { type Filled, filledAgain } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import type { Fault } from '../../../web/problems/said.js';
import { WebAddress } from '../../../web/web-address.js';
import { InvitePerson } from '../invite-person.js';
import { sendLink } from '../link/send-link.js';
import { RolesInput } from '../people.input.js';
import { invitingRefusalInDanish, keepingRefusalInDanish } from '../people.words.js';
import { ChangeAccess } from '../roles/change-access.js';
import { ChangeRoles } from '../roles/change-roles.js';
import { openCasesOf, personFacts } from '../roles/person-facts.queries.js';
import { deactivationRefusals } from '../roles/person-roles.rules.js';
import { findKeptPerson } from './people-list.queries.js';
import { personPage, ROLE_CHOICES } from './person.page.js';

@ApiExcludeController()
@Controller('personer/:id')
@May('administrator')
export class PersonWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changeRoles: ChangeRoles,
    private readonly changeAccess: ChangeAccess,
    private readonly invitePerson: InvitePerson,
    private readonly address: WebAddress,
  ) {}

  @Get()
  one(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    return this.show(id, actor, reply);
  }

  @Post('roller')
  async roles(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const outcome = await attempt(
      RolesInput,
      typed,
      ({ roles = [] }) => this.changeRoles.run(id, roles, actor),
      keepingRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, `/personer/${id}`, 'Rollerne er gemt.');
    return this.show(id, actor, reply, filledAgain(typed, outcome.faults));
  }

  @Post('lukning')
  close(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.turn(id, false, typed, actor, reply, 'Adgangen er lukket.');
  }

  @Post('genaabning')
  reopen(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.turn(id, true, typed, actor, reply, 'Adgangen er åbnet igen.');
  }

  @Post('invitation')
  async invite(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const person = await this.database.asActor(actor, (tx) => findKeptPerson(tx, id));
    const outcome = await attempt(
      EmptyInput,
      typed,
      () => this.invitePerson.runOnce(person.email, actor),
      invitingRefusalInDanish,
    );
    if ('faults' in outcome) return this.show(id, actor, reply, undefined, outcome.faults);
    const { name } = person;
    const back = { path: `/personer/${id}`, inDanish: `Tilbage til ${name}` };
    sendLink(reply, outcome.done, this.address, { visitor: visitorOf(actor), at: '/personer', name, back });
  }

  private async turn(
    id: string,
    isToBeActive: boolean,
    typed: unknown,
    actor: SignedIn,
    reply: FastifyReply,
    notice: string,
  ): Promise<void> {
    const outcome = await attempt(
      EmptyInput,
      typed,
      () => this.changeAccess.run(id, isToBeActive, actor),
      keepingRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, `/personer/${id}`, notice);
    return this.show(id, actor, reply, undefined, outcome.faults);
  }

  private async show(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    form?: Filled,
    faults: Fault[] = form?.faults ?? [],
  ): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) => {
      const person = await findKeptPerson(tx, id);
      await recordLook(tx, { how: 'page', purpose: 'person', people: [{ kind: 'person', id }] });
      const mayDeactivate = deactivationRefusals(await personFacts(tx, id)).length === 0;
      const asItIs = { typed: ticked('roles', ROLE_CHOICES, person.roles), faults };
      const now = this.clock.now();
      const openCases = await openCasesOf(tx, id);
      const visitor = visitorOf(actor);
      return personPage({ visitor, person, mayDeactivate, openCases, form: form ?? asItIs, now });
    });
    sendPage(reply, page, faults);
  }
}
