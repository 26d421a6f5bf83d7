import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../access/database.js';
import { CASE_CHANGERS, CASE_READERS } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { actingOnce } from '../access/sessions/request-key.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import { visitorOf } from '../access/visitor.js';
import { Clock } from '../shared/clock.js';
import { seeOther, sendPage } from '../web/answer.js';
import { type Filled, filledAgain, filledWith } from '../web/form/filled.js';
import { IdPipe } from '../web/id.pipe.js';
import { type Fault, faultsOf } from '../web/problems/said.js';
import { isShownAgain, readForm } from '../web/read-form.js';
import { readUpload, withFileAgain } from '../web/upload.js';
import { AddAttachment } from './add-attachment.js';
import { AttachmentInput } from './attachment.input.js';
import { attachmentsOf, findCaseOfAttachments, recordAttachmentLook } from './attachment.queries.js';
import { attachmentRefusals, kindsFor, MOST_BYTES } from './attachment.rules.js';
import { attachmentRefusalInDanish } from './attachment.words.js';
import { attachmentsPage } from './attachments.page.js';
import { attachmentToSave, sendAttachment } from './send-attachment.js';

@ApiExcludeController()
@Controller()
export class AttachmentsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly addAttachment: AddAttachment,
  ) {}

  @Get('forloeb/:id/bilag')
  @May(...CASE_READERS, 'leader')
  list(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    return this.show(id, actor, reply, filledWith());
  }

  @Post('forloeb/:id/bilag')
  @May(...CASE_CHANGERS, 'leader')
  async add(
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.database.asActor(actor, (tx) => findCaseOfAttachments(tx, id));
    const upload = await readUpload(request, MOST_BYTES);
    const doer = actingOnce(actor, request, upload);
    const { fields, file } = upload;
    const read = await readForm(AttachmentInput, fields);
    if ('faults' in read) {
      // What is wrong with the file is said at once, too.
      const ofFile = isShownAgain(fields)
        ? []
        : attachmentRefusals({ file, signedDay: '' }, this.clock.today());
      const faults = withFileAgain([...read.faults, ...faultsOf(ofFile, attachmentRefusalInDanish)], 'file');
      return this.show(id, actor, reply, filledAgain(fields, faults), faults);
    }
    const outcome = await this.addAttachment.run(id, read.input, file, doer);
    if ('done' in outcome) return seeOther(reply, `/forloeb/${id}/bilag`, 'Papiret er lagt på sagen.');
    const faults = withFileAgain(faultsOf(outcome.refused, attachmentRefusalInDanish), 'file');
    return this.show(id, actor, reply, filledAgain(fields, faults), faults);
  }

  @Get('bilag/:id/hent')
  @May(...CASE_READERS, 'leader')
  async fetch(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.database.asActor(actor, (tx) => attachmentToSave(tx, id, 'page')));
  }

  private async show(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    form: Filled,
    faults: Fault[] = [],
  ): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) => {
      const placement = await findCaseOfAttachments(tx, id);
      await recordAttachmentLook(tx, placement, { how: 'page', purpose: 'case' });
      const attachments = await attachmentsOf(tx, id);
      const kinds = kindsFor(actor.role, placement.runBy);
      const isLeader = actor.role === 'leader';
      return attachmentsPage({ visitor: visitorOf(actor), placement, attachments, kinds, isLeader, form });
    });
    sendPage(reply, page, faults);
  }
}
