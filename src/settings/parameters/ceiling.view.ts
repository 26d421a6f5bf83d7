import { ApiProperty } from '@nestjs/swagger';
import type { Parameter } from '../parameter.entity.js';
import { PARAMETER_STATUSES, type ParameterStatus } from './parameter.rules.js';

export class CeilingView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'null: no ceiling from that day on' })
  valueOre: number | null;

  @ApiProperty({ enum: PARAMETER_STATUSES, description: 'it applies where it is approved' })
  status: ParameterStatus;

  @ApiProperty({ format: 'uuid' })
  authorId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  decidedBy: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'why it was rejected' })
  reason: string | null;

  @ApiProperty()
  version: number;
}

export function ceilingView(ceiling: Parameter): CeilingView {
  const { id, firstDay, value, status, authorId, decidedBy, decidedBecause, version } = ceiling;
  return { id, firstDay, valueOre: value, status, authorId, decidedBy, reason: decidedBecause, version };
}
