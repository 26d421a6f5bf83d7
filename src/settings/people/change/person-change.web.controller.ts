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
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt, isChangedMeanwhile } from '../../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { versionApart, versionToBuildOn } from '../../../web/form/version-field.js';
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
    const { version, fields } = versionApart(typed);
    const saved = await attempt(
      PersonChangeInput,
      fields,
      (input) => this.changePerson.run(id, input, Number(version), actor),
      personChangeRefusalInDanish,
    );
    if ('done' in saved) return seeOther(reply, `/personer/${id}`, 'Navn og kontakt er gemt.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, saved.faults)), saved.faults);
  }

  /** The form as it stands, or as it was sent. */
  private page(id: string, actor: SignedIn, typed?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const person = found(await tx.findOneBy(Person, { id }), 'person');
      await recordLook(tx, { how: 'page', purpose: 'person', people: [{ kind: 'person', id }] });
      const form = typed ?? filledWith(contactAsTyped(person));
      return personChangePage({
        visitor: visitorOf(actor),
        person,
        version: versionToBuildOn(form, person.version),
        form,
        changes: isChangedMeanwhile(form.faults) ? contactDifferences(person, form.typed) : [],
      });
    });
  }
}
