import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { ChangeMentee } from '../../mentees/change-mentee.js';
import { MenteeWithoutCprInput } from '../../mentees/mentee.input.js';
import { findMentee, findParticulars } from '../../mentees/mentee.queries.js';
import { menteeRefusalInDanish } from '../../mentees/mentee.words.js';
import { found } from '../../shared/not-found.js';
import { formatPhone } from '../../shared/phone.js';
import { sendPage } from '../../web/answer.js';
import type { Filled } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { answerChange } from '../../web/put-right/answer-change.js';
import { formOfChange } from '../../web/put-right/form-of-change.js';
import { findPlacement } from '../placement.queries.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { refuseUnlessPutRight } from '../put-right.queries.js';
import { menteeContactPage } from './mentee-contact.page.js';

const LABELS = { name: 'Navn', email: 'E-mail', phone: 'Telefon' };

/** Name and contact of a mentee of whom nothing else is registered. */
@ApiExcludeController()
@Controller('forloeb/:id/mentee/kontakt')
@May('coordinator')
export class MenteeContactWebController {
  constructor(
    private readonly database: Database,
    private readonly changeMentee: ChangeMentee,
  ) {}

  @Get()
  async show(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, actor));
  }

  @Post()
  async change(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { menteeId } = await this.database.asActor(actor, (tx) => findPlacement(tx, id));
    await answerChange(reply, typed, {
      input: MenteeWithoutCprInput,
      save: (input, version) =>
        this.changeMentee.run(menteeId, { ...input, addressProtected: false }, Number(version), actor, id),
      say: menteeRefusalInDanish,
      saved: [`/forloeb/${id}#personer`, 'Navn og kontakt er gemt.'],
      again: (sent) => this.page(id, actor, sent),
    });
  }

  /** The form as it stands, or as it was sent. */
  private page(id: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      await refuseUnlessPutRight(tx, actor.role, placement, placement.mentee.id);
      const { name, version } = await findMentee(tx, placement.mentee.id);
      const { email, phone } = found(await findParticulars(tx, placement.mentee.id), 'mentee');
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const now = { name, email, phone: phone && formatPhone(phone) };
      return menteeContactPage({
        visitor: visitorOf(actor),
        placementId: id,
        name,
        ...formOfChange({ now, version, labels: LABELS }, sent),
      });
    });
  }
}
