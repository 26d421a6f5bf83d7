import { ApiProperty } from '@nestjs/swagger';
import { WAYS_OF_AGREEING, type WayOfAgreeing } from '../consent/consent.rules.js';
import { OUTCOMES_OF_WISHES, type OutcomeOfWish, type Wisher } from './extension.rules.js';

const NULLABLE_DAY = { type: 'string', format: 'date', nullable: true } as const;

export class ExtensionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date', description: 'the day until which somebody wishes to go on' })
  lastDay: string;

  @ApiProperty({ ...NULLABLE_DAY, description: 'of what both wished: the last day until then' })
  lastDayBefore: string | null;

  @ApiProperty({ enum: ['mentor', 'mentee', 'consultant', 'coordinator'] })
  byRole: Wisher;

  @ApiProperty({ format: 'date-time' })
  wishedAt: string;

  @ApiProperty({
    enum: OUTCOMES_OF_WISHES,
    nullable: true,
    description: 'null while it waits for an answer; of others than the two, what both wished alone is told',
  })
  outcome: OutcomeOfWish | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  settledAt: string | null;

  @ApiProperty({
    enum: WAYS_OF_AGREEING,
    nullable: true,
    description: 'how both said so to whoever wrote it down',
  })
  saidHow: WayOfAgreeing | null;

  @ApiProperty(NULLABLE_DAY)
  saidDay: string | null;

  @ApiProperty({ description: 'whether whoever runs the course has yet to see it; staff are told' })
  isUnseen: boolean;
}

export class ExtensionsView {
  @ApiProperty({ type: () => [ExtensionView], description: 'newest first' })
  items: ExtensionView[];
}
