import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_CHANGERS, CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findLetter, lettersOf } from '../../letters/letter.queries.js';
import { LetterView, letterView } from '../../letters/letter.view.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IssueLetter } from './issue-letter.js';
import { LetterInput } from './letter.input.js';
import { letterRefusalInDanish } from './letter.words.js';
import { letterToShow } from './letter-to-show.js';

@ApiTags('letters')
@Controller('api')
export class LettersApiController {
  constructor(
    private readonly database: Database,
    private readonly issueLetter: IssueLetter,
  ) {}

  @Post('placements/:id/letters')
  @May(...CASE_CHANGERS)
  @ApiCreatedResponse({ type: LetterView })
  async issue(
    @Param('id', IdPipe) id: string,
    @Body() input: LetterInput,
    @By() actor: Actor,
  ): Promise<LetterView> {
    const letterId = unwrap(await this.issueLetter.run(id, input, actor), letterRefusalInDanish);
    return this.one(letterId, actor);
  }

  @Get('placements/:id/letters')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: [LetterView] })
  ofCase(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<LetterView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return (await lettersOf(tx, id)).map(letterView);
    });
  }

  @Get('letters/:id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: LetterView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<LetterView> {
    return this.database.asActor(actor, async (tx) => {
      const letter = await findLetter(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, letter.placementId);
      return letterView(letter);
    });
  }

  @Get('letters/:id/pdf')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  pdf(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<StreamableFile> {
    return this.database.asActor(actor, (tx) => letterToShow(tx, id));
  }
}
