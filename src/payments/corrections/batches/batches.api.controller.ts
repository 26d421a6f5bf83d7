import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import { unwrap } from '../../../web/problems/said.js';
import { Correction } from '../correction.entity.js';
import { CorrectionBatchInput } from './batch.input.js';
import { batchRefusalInDanish } from './batch.words.js';
import { ProposeBatch } from './propose-batch.js';

export class CorrectionBatchView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: [String], description: 'ids of the corrections that were proposed' })
  correctionIds: string[];
}

@ApiTags('corrections')
@Controller('api/correction-batches')
export class BatchesApiController {
  constructor(
    private readonly database: Database,
    private readonly proposeBatch: ProposeBatch,
  ) {}

  /** Proposes a correction of every claim that a wrong rate priced. Each is then agreed to by itself. */
  @Post()
  @May('caseworker')
  @ApiCreatedResponse({ type: CorrectionBatchView })
  async propose(@Body() input: CorrectionBatchInput, @By() actor: Actor): Promise<CorrectionBatchView> {
    const id = unwrap(await this.proposeBatch.run(input, actor), batchRefusalInDanish);
    return this.database.asActor(actor, async (tx) => {
      const corrections = await tx.find(Correction, { where: { batchId: id }, order: { reference: 'ASC' } });
      return { id, correctionIds: corrections.map((correction) => correction.id) };
    });
  }
}
