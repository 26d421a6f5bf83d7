import { ApiProperty } from '@nestjs/swagger';
import type { ReceiptPreview } from './receipt-preview.js';

export class ReceiptRowView {
  @ApiProperty({ example: 'U-2026-00042-000001' })
  reference: string;

  @ApiProperty({ enum: ['paid', 'failed', 'rejected'] })
  outcome: 'paid' | 'failed' | 'rejected';

  @ApiProperty({ type: 'string', nullable: true })
  failedBecause: string | null;

  @ApiProperty()
  amountOre: number;
}

export class ReceiptView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'whether it has been read in; until then it changes nothing' })
  isReadIn: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'why the bank refused all of the run' })
  rejectedBecause: string | null;

  @ApiProperty({ type: () => [ReceiptRowView], description: 'what each payment becomes that is answered' })
  rows: ReceiptRowView[];

  @ApiProperty({ description: 'payments that go on waiting' })
  waiting: number;
}

export function receiptView({
  receiptId,
  isReadIn,
  rejectedBecause,
  rows,
  waiting,
}: ReceiptPreview): ReceiptView {
  return { id: receiptId, isReadIn, rejectedBecause, rows, waiting };
}
