import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { recordLook } from '../../../audit/record-look.js';
import { Clock } from '../../../shared/clock.js';
import { keepNoCopy, seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { EmptyInput } from '../../../web/empty.input.js';
import { ticked } from '../../../web/form/choices.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { type Fault, InvalidInput } from '../../../web/problems/said.js';
import { readForm } from '../../../web/read-form.js';
import { WebAddress } from '../../../web/web-address.js';
import { InvitePerson } from '../invite-person.js';
import { PersonInput, RolesInput } from '../people.input.js';
import { invitingRefusalInDanish, keepingRefusalInDanish, personRefusalInDanish } from '../people.words.js';
import { RegisterPerson } from '../register-person.js';
import { ChangeAccess } from '../roles/change-access.js';
import { ChangeRoles } from '../roles/change-roles.js';
import { personFacts } from '../roles/person-facts.queries.js';
import { deactivationRefusals } from '../roles/person-roles.rules.js';
import { PeopleQuery } from './people-list.input.js';
import { peopleListPage } from './people-list.page.js';
import { findKeptPerson, keptPeople } from './people-list.queries.js';
import { newPersonPage, personInvitedPage, personPage, ROLE_CHOICES } from './person.page.js';

@ApiExcludeController()
@Controller('personer')
@May('administrator')
export class PeopleWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerPerson: RegisterPerson,
    private readonly changeRoles: ChangeRoles,
    private readonly changeAccess: ChangeAccess,
    private readonly invitePerson: InvitePerson,
    private readonly address: WebAddress,
  ) {}

  @Get()
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const facts = { visitor: visitorOf(actor), now: this.clock.now() };
    try {
      const { people, next } = await this.found(typed, actor);
      sendPage(reply, peopleListPage({ ...facts, people, next, form: filledAgain(typed, []) }));
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const form = filledAgain(typed, error.faults);
      sendPage(reply, peopleListPage({ ...facts, people: [], next: null, form }), error.faults);
    }
  }

  @Get('ny')
  new(@By() actor: SignedIn, @Res() reply: FastifyReply): void {
    sendPage(reply, newPersonPage({ visitor: visitorOf(actor), form: filledWith() }));
  }

  @Post()
  async register(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const outcome = await attempt(
      PersonInput,
      typed,
      (input) => this.registerPerson.run(input, actor),
      personRefusalInDanish,
    );
    if ('done' in outcome) {
      return seeOther(reply, `/personer/${outcome.done}`, 'Medarbejderen er registreret. Lav nu et link.');
    }
    const form = filledAgain(typed, outcome.faults);
    sendPage(reply, newPersonPage({ visitor: visitorOf(actor), form }), outcome.faults);
  }

  @Get(':id')
  one(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    return this.show(id, actor, reply);
  }

  @Post(':id/roller')
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

  @Post(':id/lukning')
  close(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.turn(id, false, typed, actor, reply, 'Adgangen er lukket.');
  }

  @Post(':id/genaabning')
  reopen(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.turn(id, true, typed, actor, reply, 'Adgangen er åbnet igen.');
  }

  @Post(':id/invitation')
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
      () => this.invitePerson.run(person.email, actor),
      invitingRefusalInDanish,
    );
    if ('faults' in outcome) return this.show(id, actor, reply, undefined, outcome.faults);
    const { token, expiresAt } = outcome.done;
    keepNoCopy(reply);
    const url = this.address.of(`/invitation/${token}`);
    sendPage(reply, personInvitedPage({ visitor: visitorOf(actor), person, url, expiresAt }));
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
      return personPage({ visitor: visitorOf(actor), person, mayDeactivate, form: form ?? asItIs, now });
    });
    sendPage(reply, page, faults);
  }

  private async found(typed: unknown, actor: SignedIn) {
    const form = await readForm(PeopleQuery, typed);
    if ('faults' in form) throw new InvalidInput(form.faults);
    const { q, who } = form.input;
    return this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await keptPeople(tx, form.input);
      const people = items.map(({ id }) => ({ kind: 'person' as const, id }));
      await recordLook(tx, {
        how: q === undefined ? 'page' : 'search',
        purpose: 'list',
        people,
        criterion: q,
      });
      const kept = { ...(q && { q }), ...(who && { who }), cursor: nextCursor ?? '' };
      const next = nextCursor && `/personer?${new URLSearchParams(kept).toString()}`;
      return { people: items, next };
    });
  }
}
