import { ApiProperty } from '@nestjs/swagger';
import type { Day } from '../../shared/day.js';
import { TRAINING_REASON_CODES, TRAINING_STATUSES } from './training.rules.js';
import type { TrainingReasonCode, TrainingStatus } from './training.rules.js';
import type { TrainingShown } from './training-shown.js';

export class TrainingView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty()
  course: string;

  @ApiProperty()
  providerName: string;

  @ApiProperty()
  providerCvr: string;

  @ApiProperty({ type: 'string', format: 'date' })
  firstDay: Day;

  @ApiProperty({ type: 'string', format: 'date' })
  lastDay: Day;

  @ApiProperty({ description: 'without VAT' })
  priceOre: number;

  @ApiProperty({ description: 'on invoices that are not rejected' })
  invoicedOre: number;

  @ApiProperty()
  neededBecause: string;

  @ApiProperty({ enum: TRAINING_STATUSES })
  status: TrainingStatus;

  @ApiProperty({ type: 'string', nullable: true, description: 'what the provider writes on the invoice' })
  orderReference: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'what was to be put right, when sent back' })
  returnedBecause: string | null;

  @ApiProperty({ type: 'string', enum: TRAINING_REASON_CODES, nullable: true, description: 'of a refusal' })
  decisionReasonCode: TrainingReasonCode | null;

  @ApiProperty({ type: 'string', nullable: true })
  decisionReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'the law of the day of the decision' })
  legalBasis: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  endedBecause: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'of the last time that it was reopened' })
  reopenedBecause: string | null;

  @ApiProperty({ description: 'what If-Match names' })
  version: number;
}

export function trainingView(training: TrainingShown): TrainingView {
  const { mentorName: _name, recommendedBy: _by, decidedAt: _at, ...view } = training;
  return view;
}
