import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import type { Month } from '../../shared/day.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import { MonthQuery } from '../time-entry.input.js';
import { SayWord } from './say-word.js';
import { HoursWordsInput, TimeEntryWordInput } from './word.input.js';
import { hoursAsked, hoursWordsView } from './word.queries.js';
import { HoursWordsView } from './word.view.js';
import { wordRefusalInDanish } from './word.words.js';

@ApiTags('hours')
@Controller('api')
export class HoursWordsApiController {
  constructor(
    private readonly database: Database,
    private readonly sayWord: SayWord,
  ) {}

  @Get('placements/:id/hours-words')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: HoursWordsView })
  list(
    @Param('id', IdPipe) placementId: string,
    @Query() { month }: MonthQuery,
    @By() actor: Actor,
  ): Promise<HoursWordsView> {
    return this.view(placementId, month, actor);
  }

  /** All that is unanswered of a month is right. */
  @Post('placements/:id/hours-words')
  @May('mentee')
  @ApiCreatedResponse({ type: HoursWordsView })
  async confirm(
    @Param('id', IdPipe) placementId: string,
    @Body() input: HoursWordsInput,
    @By() actor: Actor,
  ): Promise<HoursWordsView> {
    unwrap(await this.sayWord.month(placementId, input, actor), wordRefusalInDanish);
    return this.view(placementId, input.month, actor);
  }

  @Post('time-entries/:id/word')
  @May('mentee')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: HoursWordsView })
  async say(
    @Param('id', IdPipe) id: string,
    @Body() input: TimeEntryWordInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<HoursWordsView> {
    const said = await this.sayWord.one(id, input, actor, versionSeen(ifMatch));
    const { placementId, month } = unwrap(said, wordRefusalInDanish);
    return this.view(placementId, month, actor);
  }

  private view(placementId: string, month: Month | undefined, actor: Actor): Promise<HoursWordsView> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, placementId);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return hoursWordsView(await hoursAsked(tx, placementId, month));
    });
  }
}
