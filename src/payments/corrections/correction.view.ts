import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../web/paging.js';
import {
  CORRECTION_REASONS,
  CORRECTION_STATUSES,
  type CorrectionReason,
  type CorrectionStatus,
} from './correction.rules.js';
import type { CorrectionShown } from './correction-shown.js';

export class DifferenceView {
  @ApiProperty({ format: 'uuid' })
  lineId: string;

  @ApiProperty({ description: 'of the line in its claim, counted from 1' })
  number: number;

  @ApiProperty()
  minutesBefore: number;

  @ApiProperty()
  wageCostBeforeOre: number;

  @ApiProperty()
  amountBeforeOre: number;

  @ApiProperty()
  minutesAfter: number;

  @ApiProperty()
  wageCostAfterOre: number;

  @ApiProperty()
  amountAfterOre: number;
}

export class CorrectionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'R-2026-00042' })
  reference: string;

  @ApiProperty({ format: 'uuid' })
  claimId: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ enum: CORRECTION_STATUSES })
  status: CorrectionStatus;

  @ApiProperty({ enum: CORRECTION_REASONS })
  reasonCode: CorrectionReason;

  @ApiProperty()
  reason: string;

  @ApiProperty({ description: 'what it adds, or takes away below zero' })
  minutes: number;

  @ApiProperty({ description: 'what it adds, or takes away below zero' })
  amountOre: number;

  @ApiProperty({ description: 'what is still to come back; 0 of one upwards' })
  outstandingOre: number;

  @ApiProperty({ type: 'string', nullable: true, description: 'why it was rejected, or a remark' })
  decisionReason: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  invoiceNumber: string | null;

  @ApiProperty({ type: () => [DifferenceView] })
  lines: DifferenceView[];

  @ApiProperty()
  version: number;
}

export class CorrectionPage extends PageOf {
  @ApiProperty({ type: () => [CorrectionView] })
  items: CorrectionView[];
}

export function correctionView({ correction, lines, outstandingOre }: CorrectionShown): CorrectionView {
  const { id, reference, claimId, placementId, status, reasonCode, reason, minutes, amountOre } = correction;
  const { decisionReason, invoiceNumber, version } = correction;
  return {
    id,
    reference,
    claimId,
    placementId,
    status,
    reasonCode,
    reason,
    minutes,
    amountOre,
    outstandingOre,
    decisionReason,
    invoiceNumber,
    lines: lines.map(({ mentor: _name, ...line }) => line),
    version,
  };
}
