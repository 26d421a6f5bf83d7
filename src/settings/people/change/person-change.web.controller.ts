import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { Person } from '../../../access/person.entity.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { recordLook } from '../../../audit/record-look.js';
import { found } from '../../../shared/not-found.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt, isChangedMeanwhile } from '../../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { ChangePerson } from './change-person.js';
import { PersonChangeInput } from './person-change.input.js';
import { personChangePage } from './person-change.page.js';
import { contactAsTyped, contactDifferences, personChangeRefusalInDanish } from './person-change.words.js';

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
    const { version, ...fields } = (typed ?? {}) as Record<string, string>;
    const saved = await attempt(
      PersonChangeInput,
      fields,
      (input) => this.changePerson.run(id, input, Number(version), actor),
      personChangeRefusalInDanish,
    );
    if ('done' in saved) return seeOther(reply, `/personer/${id}`, 'Navn og kontakt er gemt.');
    // Once it is said that somebody else came first, to send again is to overwrite what they wrote.
    const isChanged = isChangedMeanwhile(saved.faults);
    const form = filledAgain(fields, saved.faults);
    sendPage(reply, await this.page(id, actor, form, isChanged ? undefined : Number(version)), saved.faults);
  }

  /** The form as it stands, or as it was sent; without a version it builds on the newest. */
  private page(id: string, actor: SignedIn, form?: Filled, version?: number): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const person = found(await tx.findOneBy(Person, { id }), 'person');
      await recordLook(tx, { how: 'page', purpose: 'person', people: [{ kind: 'person', id }] });
      return personChangePage({
        visitor: visitorOf(actor),
        person,
        version: version ?? person.version,
        form: form ?? filledWith(contactAsTyped(person)),
        changes: form && version === undefined ? contactDifferences(person, form.typed) : [],
      });
    });
  }
}
