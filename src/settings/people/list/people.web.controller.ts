import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
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
import { filledAgain, filledWith } from '../../../web/form/filled.js';
import { InvalidInput } from '../../../web/problems/said.js';
import { readForm } from '../../../web/read-form.js';
import { countCeilingsToDecide } from '../../parameters/parameter-list.queries.js';
import { PersonInput } from '../people.input.js';
import { personRefusalInDanish } from '../people.words.js';
import { RegisterPerson } from '../register-person.js';
import { PeopleQuery } from './people-list.input.js';
import { peopleListPage } from './people-list.page.js';
import { keptPeople } from './people-list.queries.js';
import { newPersonPage } from './person.page.js';

@ApiExcludeController()
@Controller('personer')
@May('administrator')
export class PeopleWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerPerson: RegisterPerson,
  ) {}

  @Get()
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const facts = { visitor: visitorOf(actor), now: this.clock.now() };
    try {
      const found = await this.found(typed, actor);
      sendPage(reply, peopleListPage({ ...facts, ...found, form: filledAgain(typed, []) }));
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const form = filledAgain(typed, error.faults);
      sendPage(reply, peopleListPage({ ...facts, people: [], next: null, ceilings: 0, form }), error.faults);
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
      return { people: items, next, ceilings: await countCeilingsToDecide(tx, actor.personId) };
    });
  }
}
