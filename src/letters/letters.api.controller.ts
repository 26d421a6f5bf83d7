import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { recordLook } from '../audit/record-look.js';
import { IdPipe } from '../web/id.pipe.js';
import { findLetter, findLetterPdf } from './letter.queries.js';
import { LetterView, letterView } from './letter.view.js';

@ApiTags('letters')
@Controller('api/letters')
export class LettersApiController {
  constructor(private readonly database: Database) {}

  @Get(':id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: LetterView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<LetterView> {
    return this.database.asActor(actor, async (tx) => letterView(await findLetter(tx, id)));
  }

  @Get(':id/pdf')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  pdf(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<StreamableFile> {
    return this.database.asActor(actor, async (tx) => {
      const { placementId, kind } = await findLetter(tx, id);
      const pdf = await findLetterPdf(tx, id);
      await recordLook(tx, {
        how: 'letter',
        purpose: kind,
        people: [{ kind: 'person', id: actor.personId, placementId }],
      });
      return new StreamableFile(pdf, {
        type: 'application/pdf',
        disposition: `inline; filename="${kind}.pdf"`,
      });
    });
  }
}
