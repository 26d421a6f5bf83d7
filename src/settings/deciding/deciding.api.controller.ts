import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { Day } from '../../shared/day.js';
import { unwrap } from '../../web/problems/said.js';
import { DecidingInput } from './deciding.input.js';
import { decidingSet } from './deciding-list.queries.js';
import { decidingRefusalInDanish } from './deciding.words.js';
import { SetDeciding } from './set-deciding.js';

class DecidingView {
  @ApiProperty({ type: 'string', format: 'date' })
  firstDay: Day;

  @ApiProperty({ type: 'integer', description: 'calendar days that a party has to answer a hearing' })
  hearingDays: number;

  @ApiProperty({ description: 'whether employers are told that they may complain' })
  guidesEmployers: boolean;
}

@ApiTags('settings')
@Controller('api/deciding')
export class DecidingApiController {
  constructor(
    private readonly database: Database,
    private readonly setDeciding: SetDeciding,
  ) {}

  @Get()
  @May('administrator', 'caseworker', 'auditor')
  @ApiOkResponse({ type: [DecidingView], description: 'the newest day first' })
  list(@By() actor: Actor): Promise<DecidingView[]> {
    return this.database.asActor(actor, async (tx) =>
      (await decidingSet(tx)).map(({ firstDay, hearingDays, guidesEmployers }) => ({
        firstDay,
        hearingDays,
        guidesEmployers,
      })),
    );
  }

  @Post()
  @May('administrator')
  @ApiCreatedResponse({ type: [DecidingView] })
  async set(@Body() input: DecidingInput, @By() actor: Actor): Promise<DecidingView[]> {
    unwrap(await this.setDeciding.run(input, actor), decidingRefusalInDanish);
    return this.list(actor);
  }
}
