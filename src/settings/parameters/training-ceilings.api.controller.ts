import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { Day } from '../../shared/day.js';
import { unwrap } from '../../web/problems/said.js';
import { TrainingCeilingInput } from './parameter.input.js';
import { parameterRefusalInDanish } from './parameter.words.js';
import { trainingCeilings } from './parameter-list.queries.js';
import { SetTrainingCeiling } from './set-training-ceiling.js';

class TrainingCeilingView {
  @ApiProperty({ type: 'string', format: 'date' })
  firstDay: Day;

  @ApiProperty({ type: 'integer', nullable: true, description: 'null ends the one before' })
  valueOre: number | null;
}

@ApiTags('settings')
@Controller('api/training-ceilings')
export class TrainingCeilingsApiController {
  constructor(
    private readonly database: Database,
    private readonly setTrainingCeiling: SetTrainingCeiling,
  ) {}

  @Get()
  @May('administrator', 'payer', 'auditor')
  @ApiOkResponse({ type: [TrainingCeilingView], description: 'the newest day first' })
  list(@By() actor: Actor): Promise<TrainingCeilingView[]> {
    return this.database.asActor(actor, async (tx) =>
      (await trainingCeilings(tx)).map(({ firstDay, value }) => ({ firstDay, valueOre: value })),
    );
  }

  @Post()
  @May('administrator')
  @ApiCreatedResponse({ type: [TrainingCeilingView] })
  async set(@Body() input: TrainingCeilingInput, @By() actor: Actor): Promise<TrainingCeilingView[]> {
    unwrap(await this.setTrainingCeiling.run(input, actor), parameterRefusalInDanish);
    return this.list(actor);
  }
}
