import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../access/database.js';
import { CASE_CHANGERS, CASE_READERS } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { actingOnce } from '../access/sessions/request-key.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import { found } from '../shared/not-found.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { inputOf, readUpload } from '../web/upload.js';
import { AddAttachment } from './add-attachment.js';
import { AttachmentInput } from './attachment.input.js';
import { attachmentsOf, findCaseOfAttachments, recordAttachmentLook } from './attachment.queries.js';
import { MEDIA_TYPES, MOST_BYTES } from './attachment.rules.js';
import { attachmentView, AttachmentView } from './attachment.view.js';
import { attachmentRefusalInDanish } from './attachment.words.js';
import { attachmentToSave, sendAttachment } from './send-attachment.js';

class AttachmentUpload extends AttachmentInput {
  @ApiProperty({ type: 'string', format: 'binary', description: 'PDF, JPEG or PNG, 10 MB at most' })
  file: string;
}

@ApiTags('attachments')
@Controller('api')
export class AttachmentsApiController {
  constructor(
    private readonly database: Database,
    private readonly addAttachment: AddAttachment,
  ) {}

  @Get('placements/:id/attachments')
  @May(...CASE_READERS, 'leader')
  @ApiOkResponse({
    type: [AttachmentView],
    description: 'the newest first; to a leader monthly sheets and own payslips',
  })
  list(@Param('id', IdPipe) id: string, @By() actor: SignedIn): Promise<AttachmentView[]> {
    return this.database.asActor(actor, async (tx) => {
      await recordAttachmentLook(tx, await findCaseOfAttachments(tx, id), { how: 'api', purpose: 'case' });
      return (await attachmentsOf(tx, id)).map(attachmentView);
    });
  }

  @Post('placements/:id/attachments')
  @May(...CASE_CHANGERS, 'leader')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AttachmentUpload })
  @ApiCreatedResponse({ type: AttachmentView })
  async add(
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @By() actor: SignedIn,
  ): Promise<AttachmentView> {
    await this.database.asActor(actor, (tx) => findCaseOfAttachments(tx, id));
    const upload = await readUpload(request, MOST_BYTES);
    const doer = actingOnce(actor, request, upload);
    const input = await inputOf(AttachmentInput, upload);
    const added = unwrap(
      await this.addAttachment.run(id, input, upload.file, doer),
      attachmentRefusalInDanish,
    );
    const rows = await this.database.asActor(actor, (tx) => attachmentsOf(tx, id));
    return attachmentView(
      found(
        rows.find((row) => row.id === added),
        'attachment',
      ),
    );
  }

  @Get('attachments/:id/file')
  @May(...CASE_READERS, 'leader')
  @ApiProduces(...MEDIA_TYPES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.database.asActor(actor, (tx) => attachmentToSave(tx, id, 'api')));
  }
}
