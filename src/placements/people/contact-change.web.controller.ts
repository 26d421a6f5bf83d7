import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findLeader } from '../../employers/employer.queries.js';
import { ChangeContact, type Party } from '../../mentors/change-contact.js';
import { ContactInput } from '../../mentors/contact.input.js';
import { contactVersion } from '../../employers/contact.rules.js';
import { contactRefusalInDanish } from '../../mentors/contact.words.js';
import { findMentor } from '../../mentors/mentor.queries.js';
import { found } from '../../shared/not-found.js';
import { formatPhone } from '../../shared/phone.js';
import { sendPage } from '../../web/answer.js';
import type { Filled } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { answerChange } from '../../web/put-right/answer-change.js';
import { formOfChange } from '../../web/put-right/form-of-change.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { contactChangePage } from './contact-change.page.js';

const LABELS = { name: 'Navn', email: 'E-mail', phone: 'Telefon' };

@ApiExcludeController()
@Controller('forloeb/:id')
@May(...CASE_WORKERS)
export class ContactChangeWebController {
  constructor(
    private readonly database: Database,
    private readonly changeContact: ChangeContact,
  ) {}

  @Get('leder/ret')
  async leader(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page('leader', id, actor));
  }

  @Post('leder/ret')
  changeLeader(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change('leader', id, typed, actor, reply);
  }

  @Get('mentor/ret')
  async mentor(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page('mentor', id, actor));
  }

  @Post('mentor/ret')
  changeMentor(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change('mentor', id, typed, actor, reply);
  }

  private async change(
    party: Party,
    placementId: string,
    typed: unknown,
    actor: SignedIn,
    reply: FastifyReply,
  ): Promise<void> {
    const { id } = await this.database.asActor(actor, (tx) => standing(tx, party, placementId));
    await answerChange(reply, typed, {
      input: ContactInput,
      save: (input, version) => this.changeContact.run({ party, id, placementId }, input, version, actor),
      say: contactRefusalInDanish,
      saved: [`/forloeb/${placementId}#personer`, 'Navn og kontakt er gemt.'],
      again: (sent) => this.page(party, placementId, actor, sent),
    });
  }

  /** The form as it stands, or as it was sent. */
  private page(party: Party, placementId: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { name, email, phone } = await standing(tx, party, placementId);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const now = { name, email, phone: phone && formatPhone(phone) };
      const version = contactVersion({ name, email, phone });
      return contactChangePage({
        visitor: visitorOf(actor),
        placementId,
        party,
        name,
        ...formOfChange({ now, version, labels: LABELS }, sent),
      });
    });
  }
}

/** The leader or the mentor of a case, of today or the next. */
async function standing(tx: Tx, party: Party, placementId: string) {
  const view = await findPlacementView(tx, placementId);
  const { id } = found(view[party], party);
  return party === 'leader' ? findLeader(tx, id) : findMentor(tx, id);
}
