import { Controller, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { actingOnce } from '../../access/sessions/request-key.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { MOST_BYTES } from '../../attachments/attachment.rules.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { inputOf, readUpload } from '../../web/upload.js';
import { PaperSheetInput } from './paper-sheet.input.js';
import { submitOnPaperRefusalInDanish } from './paper-sheet.words.js';
import { SubmitOnPaper } from './submit-on-paper.js';

class PaperSheetUpload extends PaperSheetInput {
  @ApiProperty({ type: 'string', format: 'binary', description: 'PDF, JPEG or PNG, 10 MB at most' })
  file: string;
}

class PaperSheetView {
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'the claim that was submitted; null where the month had no hours',
  })
  claimId: string | null;
}

@ApiTags('claims')
@Controller('api/placements/:id/paper-sheets')
@May(...CASE_WORKERS)
export class PaperSheetApiController {
  constructor(
    private readonly database: Database,
    private readonly submitOnPaper: SubmitOnPaper,
  ) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: PaperSheetUpload })
  @ApiCreatedResponse({ type: PaperSheetView })
  async submit(
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @By() actor: SignedIn,
  ): Promise<PaperSheetView> {
    await this.database.asActor(actor, (tx) => findPlacement(tx, id));
    const upload = await readUpload(request, MOST_BYTES);
    const doer = actingOnce(actor, request, upload);
    const input = await inputOf(PaperSheetInput, upload);
    const submitted = await this.submitOnPaper.run(id, input, upload.file, doer);
    return { claimId: unwrap(submitted, submitOnPaperRefusalInDanish) };
  }
}
