import { ApiProperty } from '@nestjs/swagger';
import type { Month } from '../../shared/day.js';

export class PostponementView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'false where a caseworker gave it on their own' })
  isAsked: boolean;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'why more time is needed; null to another who may claim the month',
  })
  because: string | null;

  @ApiProperty({ format: 'date-time' })
  askedAt: Date;

  @ApiProperty({ type: 'string', nullable: true, description: 'null where the reader knows no such person' })
  askedBy: string | null;

  @ApiProperty({
    type: 'string',
    enum: ['granted', 'refused'],
    nullable: true,
    description: 'null while it waits for an answer',
  })
  outcome: 'granted' | 'refused' | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  decisionBecause: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  decidedAt: Date | null;
}

export class ReopeningView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  because: string;

  @ApiProperty({ format: 'date' })
  lastDay: string;

  @ApiProperty({ format: 'date-time' })
  reopenedAt: Date;

  @ApiProperty({ type: 'string', nullable: true })
  reopenedBy: string | null;
}

export class ClaimWindowView {
  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ example: '2026-10' })
  month: string;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'the last day to claim the month, as the municipality set it; null where it set none',
  })
  lastDay: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'negative where it has passed' })
  daysLeft: number | null;

  @ApiProperty({ type: () => [PostponementView] })
  postponements: PostponementView[];

  @ApiProperty({ type: () => [ReopeningView] })
  reopenings: ReopeningView[];
}

/** A leader who waits for an answer on more time. */
export interface WaitingPostponement {
  placementId: string;
  reference: string;
  mentee: string;
  month: Month;
  askedAt: Date;
}
