import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { ChangeMentee } from '../../mentees/change-mentee.js';
import { MenteeChangeInput } from '../../mentees/mentee.input.js';
import { findMentee, findParticulars } from '../../mentees/mentee.queries.js';
import { menteeRefusalInDanish } from '../../mentees/mentee.words.js';
import { found } from '../../shared/not-found.js';
import { keepNoCopy, sendPage } from '../../web/answer.js';
import type { Filled } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { answerChange } from '../../web/put-right/answer-change.js';
import { formComparedBy } from '../../web/put-right/form-of-change.js';
import { findPlacement } from '../placement.queries.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { menteeChangePage } from './mentee-change.page.js';
import { contactAsTyped, contactDifferences } from './mentee-change.words.js';
import { storedAddress } from '../../mentees/mentee.view.js';

const ADDRESS_FIELDS = ['address.street', 'address.postcode', 'address.city'];

@ApiExcludeController()
@Controller('forloeb/:id/mentee')
@May(...CASE_WORKERS)
export class MenteeChangeWebController {
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
    keepNoCopy(reply);
    const { menteeId } = await this.database.asActor(actor, (tx) => findPlacement(tx, id));
    await answerChange(reply, typed, {
      input: MenteeChangeInput,
      fields: asInput,
      save: (input, version) => this.changeMentee.run(menteeId, input, Number(version), actor, id),
      say: menteeRefusalInDanish,
      saved: [`/forloeb/${id}`, 'Navn og kontakt er gemt.'],
      again: (sent) => this.page(id, actor, sent),
    });
  }

  /** The form as it stands, or as it was sent. */
  private page(id: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      const mentee = await findMentee(tx, placement.mentee.id);
      const particulars = found(await findParticulars(tx, placement.mentee.id), 'mentee');
      const address = found(storedAddress(particulars), 'address');
      const contact = { ...particulars, ...address, name: mentee.name };
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const stands = { now: contactAsTyped(contact), version: mentee.version };
      return menteeChangePage({
        visitor: visitorOf(actor),
        placement,
        ...formComparedBy((typed) => contactDifferences(contact, typed), stands, sent),
        signsIn: mentee.personId !== null,
      });
    });
  }
}

/** Where a protected address stood out of the form and none is typed, it stays. */
function asInput(fields: Record<string, string>): Record<string, string> {
  const { addressIsHidden, ...input } = fields;
  const isKept = addressIsHidden === 'true' && ADDRESS_FIELDS.every((name) => !input[name]?.trim());
  if (!isKept) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => !ADDRESS_FIELDS.includes(name)));
}
