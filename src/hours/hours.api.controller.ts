import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { findPlacement } from '../placements/placement.queries.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { IF_MATCH, versionIn } from '../web/version.js';
import { DeleteTimeEntry } from './entry/delete-time-entry.js';
import { SayNoHours } from './say-no-hours.js';
import { MonthQuery, MonthWithoutHoursInput, TimeEntryInput } from './time-entry.input.js';
import { findTimeEntry, timeEntriesOf } from './time-entry.queries.js';
import { MonthWithoutHoursView, TimeEntryView, timeEntryView } from './time-entry.view.js';
import { timeEntryRefusalInDanish } from './time-entry.words.js';
import { WriteTimeEntry } from './entry/write-time-entry.js';

@ApiTags('hours')
@Controller('api')
export class HoursApiController {
  constructor(
    private readonly database: Database,
    private readonly writeTimeEntry: WriteTimeEntry,
    private readonly deleteTimeEntry: DeleteTimeEntry,
    private readonly sayNoHours: SayNoHours,
  ) {}

  @Post('placements/:id/time-entries')
  @May('mentor', 'leader')
  @ApiCreatedResponse({ type: TimeEntryView })
  async create(
    @Param('id', IdPipe) placementId: string,
    @Body() input: TimeEntryInput,
    @By() actor: Actor,
  ): Promise<TimeEntryView> {
    return this.one(
      unwrap(await this.writeTimeEntry.run(placementId, input, actor), timeEntryRefusalInDanish),
      actor,
    );
  }

  @Get('placements/:id/time-entries')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: [TimeEntryView] })
  list(
    @Param('id', IdPipe) placementId: string,
    @Query() { month }: MonthQuery,
    @By() actor: Actor,
  ): Promise<TimeEntryView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, placementId);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return (await timeEntriesOf(tx, placementId, month)).map(timeEntryView);
    });
  }

  @Put('time-entries/:id')
  @May('mentor', 'leader')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: TimeEntryView })
  async change(
    @Param('id', IdPipe) id: string,
    @Body() input: TimeEntryInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<TimeEntryView> {
    const outcome = await this.writeTimeEntry.change(id, input, versionIn(ifMatch), actor);
    unwrap(outcome, timeEntryRefusalInDanish);
    return this.one(id, actor);
  }

  @Delete('time-entries/:id')
  @May('mentor', 'leader')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  async remove(
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<void> {
    unwrap(await this.deleteTimeEntry.run(id, versionIn(ifMatch), actor), timeEntryRefusalInDanish);
  }

  @Post('placements/:id/months-without-hours')
  @May('leader')
  @ApiCreatedResponse({ type: MonthWithoutHoursView })
  async noHours(
    @Param('id', IdPipe) placementId: string,
    @Body() { month }: MonthWithoutHoursInput,
    @By() actor: Actor,
  ): Promise<MonthWithoutHoursView> {
    unwrap(await this.sayNoHours.run(placementId, month, actor), timeEntryRefusalInDanish);
    return { placementId, month };
  }

  private one(id: string, actor: Actor): Promise<TimeEntryView> {
    return this.database.asActor(actor, async (tx) => timeEntryView(await findTimeEntry(tx, id)));
  }
}
