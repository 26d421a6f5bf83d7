import { ApiProperty } from '@nestjs/swagger';
import type { CaseChanger, PartyRole } from '../../../access/role.js';
import { PageOf } from '../../../web/paging.js';
import { LETTER_KINDS, type LetterKind } from '../kinds/letter-kinds.js';
import type { LetterBatch } from './letter-batch.entity.js';
import {
  type BatchFacts,
  type BatchStatus,
  type FailedBecause,
  ITEM_STATUSES,
  type ItemStatus,
  statusOf,
} from './letter-batch.rules.js';

export class LetterCountsView {
  @ApiProperty()
  waiting: number;

  @ApiProperty()
  made: number;

  @ApiProperty()
  failed: number;

  @ApiProperty()
  leftOut: number;

  @ApiProperty({ description: 'by somebody else, after they were chosen' })
  writtenMeanwhile: number;
}

export class LetterBatchView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'BR-2026-00042' })
  reference: string;

  @ApiProperty({ enum: LETTER_KINDS, nullable: true, description: 'null where it is of all letters owed' })
  kind: LetterKind | null;

  @ApiProperty({ enum: ['chosen', 'dropped', 'making', 'stopped', 'made', 'partly-made'] })
  status: BatchStatus;

  @ApiProperty({ type: LetterCountsView })
  letters: LetterCountsView;

  @ApiProperty({ description: 'whether it is also of letters that were written before' })
  again: boolean;

  @ApiProperty({ format: 'uuid' })
  createdBy: string;

  @ApiProperty({ enum: ['consultant', 'caseworker', 'coordinator'] })
  createdAs: CaseChanger;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time', type: 'string', nullable: true })
  startedAt: string | null;
}

export class LetterBatchPage extends PageOf {
  @ApiProperty({ type: [LetterBatchView] })
  items: LetterBatchView[];
}

export function letterBatchView(batch: LetterBatch, facts: BatchFacts): LetterBatchView {
  const { id, reference, kind, again, createdBy, createdAs, createdAt, startedAt } = batch;
  const { 'left-out': leftOut, 'written-meanwhile': writtenMeanwhile, ...others } = facts.counts;
  return {
    id,
    reference,
    kind,
    again,
    status: statusOf(facts),
    letters: { ...others, leftOut, writtenMeanwhile },
    createdBy,
    createdAs,
    createdAt: createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
  };
}

export class BatchedLetterView {
  @ApiProperty({ description: 'its number in the batch' })
  position: number;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ example: 'LS-2026-00042' })
  caseReference: string;

  @ApiProperty({ enum: LETTER_KINDS })
  kind: LetterKind;

  @ApiProperty({ format: 'uuid' })
  aboutId: string;

  @ApiProperty({ example: '2026-10' })
  occasion: string;

  @ApiProperty({ enum: ['leader', 'mentor', 'mentee'] })
  recipientRole: PartyRole;

  @ApiProperty()
  recipientName: string;

  @ApiProperty({ enum: ITEM_STATUSES })
  status: ItemStatus;

  @ApiProperty({ format: 'uuid', type: 'string', nullable: true })
  letterId: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'why it was not made: `because` is a code, as of POST /api/placements/{id}/letters',
  })
  failedBecause: FailedBecause | null;
}

export class BatchedLetterPage extends PageOf {
  @ApiProperty({ type: [BatchedLetterView] })
  items: BatchedLetterView[];
}
