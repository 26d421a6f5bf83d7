import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../../access/role.js';
import { KEPT_MOVES, type KeptMove } from './move.rules.js';

const NULLABLE_DAY = { type: 'string', format: 'date', nullable: true } as const;

export class MoveView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: KEPT_MOVES })
  move: KeptMove;

  @ApiProperty({
    format: 'date',
    description: 'the first day of a pause, the last of what was stopped or ended',
  })
  day: string;

  @ApiProperty({ ...NULLABLE_DAY, description: 'of a pause' })
  expectedReturnDay: string | null;

  @ApiProperty({ ...NULLABLE_DAY, description: 'of what was opened again' })
  lastDay: string | null;

  @ApiProperty({ description: 'whether hours after a stop were taken out' })
  takesOutLaterHours: boolean;

  @ApiProperty({ format: 'date-time' })
  movedAt: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'for staff alone' })
  byName: string | null;

  @ApiProperty({ enum: ROLES, nullable: true, description: 'for staff alone' })
  byRole: Role | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'for staff and for whoever wrote it' })
  reason: string | null;

  @ApiProperty({ description: 'whether it is a stop that nobody follows up yet; staff are told' })
  isUnseen: boolean;
}

export class MovesView {
  @ApiProperty({ type: () => [MoveView] })
  items: MoveView[];
}
