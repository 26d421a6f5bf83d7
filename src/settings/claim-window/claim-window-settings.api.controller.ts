import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { Day } from '../../shared/day.js';
import { unwrap } from '../../web/problems/said.js';
import { ClaimWindowInput } from './claim-window.input.js';
import { claimWindowsSet } from './claim-window-list.queries.js';
import { claimWindowRefusalInDanish } from './claim-window.words.js';
import { SetClaimWindow } from './set-claim-window.js';

class ClaimWindowSetView {
  @ApiProperty({ type: 'string', format: 'date', description: 'of months that end on it or later' })
  firstDay: Day;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'calendar days after the month; null: no end',
  })
  days: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'calendar days at least after a return' })
  returnDays: number | null;
}

@ApiTags('settings')
@Controller('api/claim-window-settings')
export class ClaimWindowSettingsApiController {
  constructor(
    private readonly database: Database,
    private readonly setClaimWindow: SetClaimWindow,
  ) {}

  @Get()
  @May('administrator', 'caseworker', 'auditor')
  @ApiOkResponse({ type: [ClaimWindowSetView], description: 'the newest day first' })
  list(@By() actor: Actor): Promise<ClaimWindowSetView[]> {
    return this.database.asActor(actor, async (tx) =>
      (await claimWindowsSet(tx)).map(({ firstDay, days, returnDays }) => ({ firstDay, days, returnDays })),
    );
  }

  @Post()
  @May('administrator')
  @ApiCreatedResponse({ type: [ClaimWindowSetView] })
  async set(@Body() input: ClaimWindowInput, @By() actor: Actor): Promise<ClaimWindowSetView[]> {
    unwrap(await this.setClaimWindow.run(input, actor), claimWindowRefusalInDanish);
    return this.list(actor);
  }
}
