import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../web/paging.js';
import type { PaymentFile } from '../export/payment-file.entity.js';
import type { Payment } from './payment.entity.js';
import type { DueTotals } from './due.js';
import type { PaymentRun } from './payment-run.entity.js';
import {
  PAYMENT_OUTCOMES,
  PAYMENT_RUN_STATUSES,
  type PaymentOutcome,
  type PaymentRunStatus,
} from './payment-run.rules.js';

export class PaymentFileView {
  @ApiProperty({ enum: ['csv', 'pain.001'] })
  format: 'csv' | 'pain.001';

  @ApiProperty()
  bytes: number;

  @ApiProperty({ description: 'of the whole file, in hexadecimal' })
  sha256: string;
}

export class PaymentRunView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'U-2026-00042' })
  reference: string;

  @ApiProperty({ enum: PAYMENT_RUN_STATUSES })
  status: PaymentRunStatus;

  @ApiProperty({ example: '2026-10' })
  throughMonth: string;

  @ApiProperty({ format: 'date' })
  dueDay: string;

  @ApiProperty({ description: 'of a draft: how many would go now' })
  payments: number;

  @ApiProperty({ description: 'of a draft: what would go now' })
  amountOre: number;

  @ApiProperty({ description: 'claims that wait and would stay; 0 once it is locked' })
  staying: number;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'of a draft: of exactly what would go. Send it along to lock that and nothing else',
  })
  digest: string | null;

  @ApiProperty({ type: () => [PaymentFileView], description: 'those that are finished' })
  files: PaymentFileView[];
}

export class PaymentRunPage extends PageOf {
  @ApiProperty({ type: () => [PaymentRunView] })
  items: PaymentRunView[];
}

export class PaymentView {
  @ApiProperty()
  position: number;

  @ApiProperty({ example: 'U-2026-00042-000001' })
  reference: string;

  @ApiProperty({ format: 'uuid' })
  claimId: string;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'where it pays more for the claim than was approved at first',
  })
  correctionId: string | null;

  @ApiProperty()
  payeeCvr: string;

  @ApiProperty({ type: 'string', nullable: true })
  payeePNumber: string | null;

  @ApiProperty()
  amountOre: number;

  @ApiProperty()
  account: string;

  @ApiProperty()
  postingYear: number;

  @ApiProperty({ type: 'string', enum: PAYMENT_OUTCOMES, nullable: true })
  outcome: PaymentOutcome | null;

  @ApiProperty({ type: 'string', nullable: true })
  failedBecause: string | null;
}

export class PaymentPage extends PageOf {
  @ApiProperty({ type: () => [PaymentView] })
  items: PaymentView[];
}

/** A draft is shown as what it would be now. */
export function paymentRunView(run: PaymentRun, due: DueTotals | null, files: PaymentFile[]): PaymentRunView {
  const { id, reference, status, throughMonth, dueDay } = run;
  return {
    id,
    reference,
    status,
    throughMonth,
    dueDay,
    payments: run.payments ?? due?.going ?? 0,
    amountOre: run.amountOre ?? due?.goingOre ?? 0,
    staying: due?.staying ?? 0,
    digest: due?.digest ?? null,
    files: files.flatMap(({ format, bytes, sha256 }) =>
      bytes === null || sha256 === null ? [] : [{ format, bytes, sha256: sha256.toString('hex') }],
    ),
  };
}

export function paymentView(payment: Payment): PaymentView {
  const {
    position,
    reference,
    claimId,
    correctionId,
    payeeCvr,
    payeePNumber,
    amountOre,
    account,
    postingYear,
  } = payment;
  const { outcome, failedBecause } = payment;
  return {
    position,
    reference,
    claimId,
    correctionId,
    payeeCvr,
    payeePNumber,
    amountOre,
    account,
    postingYear,
    outcome,
    failedBecause,
  };
}
