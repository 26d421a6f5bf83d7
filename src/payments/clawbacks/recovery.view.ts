import { ApiProperty } from '@nestjs/swagger';
import { RECOVERY_KINDS, type RecoveryKind } from './recovery.rules.js';
import type { RecoveryShown } from './recovery-shown.js';

export class RecoveryView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: RECOVERY_KINDS })
  kind: RecoveryKind;

  @ApiProperty({ description: 'below zero where it takes a payment back' })
  amountOre: number;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({ type: 'string', nullable: true })
  reason: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'the claim that it was set off in' })
  claimReference: string | null;

  @ApiProperty({ description: 'whether it had not come after all' })
  isTakenBack: boolean;
}

export function recoveryView({
  id,
  kind,
  amountOre,
  day,
  reason,
  claimReference,
  isTakenBack,
}: RecoveryShown) {
  return { id, kind, amountOre, day, reason, claimReference, isTakenBack };
}
