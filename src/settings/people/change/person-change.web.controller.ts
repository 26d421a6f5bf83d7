import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { Person } from '../../../access/people/person.entity.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { recordLook } from '../../../audit/record-look.js';
import { found } from '../../../shared/not-found.js';
import { sendPage } from '../../../web/answer.js';
import type { Filled } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { answerChange } from '../../../web/put-right/answer-change.js';
import { formOfChange } from '../../../web/put-right/form-of-change.js';
import { ChangePerson } from './change-person.js';
import { PersonChangeInput } from './person-change.input.js';
import { personChangePage } from './person-change.page.js';
import { contactAsTyped, LABELS, personChangeRefusalInDanish } from './person-change.words.js';

@ApiExcludeController()
@Controller('personer/:id/ret')
@May('administrator')
export class PersonChangeWebController {
  constructor(
    private readonly database: Database,
    private readonly changePerson: ChangePerson,
  ) {}

  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor));
  }

  @Post()
  async change(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await answerChange(reply, typed, {
      input: PersonChangeInput,
      save: (input, version) => this.changePerson.run(id, input, Number(version), actor),
      say: personChangeRefusalInDanish,
      saved: [`/personer/${id}`, 'Navn og kontakt er gemt.'],
      again: (sent) => this.page(id, actor, sent),
    });
  }

  /** The form as it stands, or as it was sent. */
  private page(id: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const person = found(await tx.findOneBy(Person, { id }), 'person');
      await recordLook(tx, { how: 'page', purpose: 'person', people: [{ kind: 'person', id }] });
      const { version } = person;
      return personChangePage({
        visitor: visitorOf(actor),
        person,
        ...formOfChange({ now: contactAsTyped(person), version, labels: LABELS }, sent),
      });
    });
  }
}
