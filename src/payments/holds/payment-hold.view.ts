import { ApiProperty } from '@nestjs/swagger';
import type { HoldShown } from './hold-shown.js';

export class PaymentHoldView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  claimId: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  payeeCvr: string | null;

  @ApiProperty({ format: 'date', description: 'the last day on which nothing of it goes into a run' })
  untilDay: string;

  @ApiProperty()
  reason: string;
}

type Shown = Pick<HoldShown, 'id' | 'claimId' | 'payeeCvr' | 'untilDay' | 'reason'>;

export function paymentHoldView({ id, claimId, payeeCvr, untilDay, reason }: Shown): PaymentHoldView {
  return { id, claimId, payeeCvr, untilDay, reason };
}
