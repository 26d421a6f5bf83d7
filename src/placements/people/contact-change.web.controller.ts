import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_CHANGERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { ChangeContact, type Party } from '../../mentors/change-contact.js';
import { ContactInput } from '../../mentors/contact.input.js';
import { contactVersion } from '../../employers/contact.rules.js';
import { contactRefusalInDanish } from '../../mentors/contact.words.js';
import { formatPhone } from '../../shared/phone.js';
import { sendPage } from '../../web/answer.js';
import type { Filled } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { answerChange } from '../../web/put-right/answer-change.js';
import { formOfChange } from '../../web/put-right/form-of-change.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { refuseUnlessPutRight } from '../put-right.queries.js';
import { contactChangePage } from './contact-change.page.js';
import { partyOfCase } from './party-of-case.queries.js';

const LABELS = { name: 'Navn', email: 'E-mail', phone: 'Telefon' };

/** The leader or mentor of a case, or one of them who is named. */
interface Whose {
  party: Party;
  placementId: string;
  who: string | undefined;
}

@ApiExcludeController()
@Controller('forloeb/:id')
@May(...CASE_CHANGERS)
export class ContactChangeWebController {
  constructor(
    private readonly database: Database,
    private readonly changeContact: ChangeContact,
  ) {}

  @Get(['leder/ret', 'leder/:who/ret'])
  async leader(
    @Param('id', IdPipe) id: string,
    @Param('who') who: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page({ party: 'leader', placementId: id, who }, actor));
  }

  @Post(['leder/ret', 'leder/:who/ret'])
  changeLeader(
    @Param('id', IdPipe) id: string,
    @Param('who') who: string | undefined,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change({ party: 'leader', placementId: id, who }, typed, actor, reply);
  }

  @Get(['mentor/ret', 'mentor/:who/ret'])
  async mentor(
    @Param('id', IdPipe) id: string,
    @Param('who') who: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page({ party: 'mentor', placementId: id, who }, actor));
  }

  @Post(['mentor/ret', 'mentor/:who/ret'])
  changeMentor(
    @Param('id', IdPipe) id: string,
    @Param('who') who: string | undefined,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change({ party: 'mentor', placementId: id, who }, typed, actor, reply);
  }

  private async change(whose: Whose, typed: unknown, actor: SignedIn, reply: FastifyReply): Promise<void> {
    const { party, placementId, who } = whose;
    const { person } = await this.database.asActor(actor, (tx) => partyOfCase(tx, party, placementId, who));
    const { id } = person;
    await answerChange(reply, typed, {
      input: ContactInput,
      save: (input, version) => this.changeContact.run({ party, id, placementId }, input, version, actor),
      say: contactRefusalInDanish,
      saved: [`/forloeb/${placementId}#personer`, 'Navn og kontakt er gemt.'],
      again: (sent) => this.page(whose, actor, sent),
    });
  }

  /** The form as it stands, or as it was sent. */
  private page({ party, placementId, who }: Whose, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { person, isToCome } = await partyOfCase(tx, party, placementId, who);
      const { id, name, email, phone } = person;
      await refuseUnlessPutRight(tx, actor.role, await findPlacementView(tx, placementId), id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const now = { name, email, phone: phone && formatPhone(phone) };
      const version = contactVersion({ name, email, phone });
      return contactChangePage({
        visitor: visitorOf(actor),
        placementId,
        party,
        name,
        toComeId: isToCome ? id : null,
        ...formOfChange({ now, version, labels: LABELS }, sent),
      });
    });
  }
}
