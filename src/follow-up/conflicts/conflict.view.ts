import { ApiProperty } from '@nestjs/swagger';
import {
  CONFLICT_KINDS,
  type ConflictKind,
  type ConflictOutcome,
  type ConflictStatus,
  OUTCOMES,
} from './conflict.rules.js';

export class ConflictView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty({ enum: CONFLICT_KINDS })
  kind: ConflictKind;

  @ApiProperty()
  description: string;

  @ApiProperty({ enum: ['reported', ...OUTCOMES, 'replaced'] })
  status: ConflictStatus;

  @ApiProperty({ enum: OUTCOMES, type: 'string', nullable: true })
  outcome: ConflictOutcome | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'the conditions, or why' })
  text: string | null;

  @ApiProperty({ format: 'date-time' })
  reportedAt: string;
}
