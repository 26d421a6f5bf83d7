import { ApiProperty } from '@nestjs/swagger';
import type { Day } from '../../shared/day.js';
import { PageOf } from '../../web/paging.js';
import { INVOICE_STATUSES, type InvoiceStatus } from './invoice.rules.js';
import type { InvoiceShown } from './invoice-shown.js';
import { TARGET_KINDS, type TargetKind } from './invoice-target.js';

class TargetView {
  @ApiProperty({ enum: TARGET_KINDS })
  kind: TargetKind;

  @ApiProperty({ format: 'uuid' })
  id: string;
}

export class InvoiceView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ type: () => TargetView, description: 'what it is for' })
  target: TargetView;

  @ApiProperty()
  senderCvr: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'why another sends it than was agreed' })
  senderBecause: string | null;

  @ApiProperty()
  number: string;

  @ApiProperty({ type: 'string', format: 'date' })
  issuedOn: Day;

  @ApiProperty({ type: 'string', format: 'date' })
  receivedOn: Day;

  @ApiProperty()
  ean: string;

  @ApiProperty()
  orderReference: string;

  @ApiProperty({ description: 'without VAT' })
  amountOre: number;

  @ApiProperty()
  vatOre: number;

  @ApiProperty({ enum: INVOICE_STATUSES })
  status: InvoiceStatus;

  @ApiProperty({ type: 'string', nullable: true, description: 'in the ERP' })
  voucher: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  paidOn: Day | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'or why its payment was taken back, where it has one',
  })
  rejectedBecause: string | null;

  @ApiProperty({ description: 'what If-Match names' })
  version: number;
}

export class InvoicePage extends PageOf {
  @ApiProperty({ type: () => [InvoiceView] })
  items: InvoiceView[];
}

export function invoiceView(invoice: InvoiceShown): InvoiceView {
  const { caseReference: _case, registeredBy: _by, registeredByName: _name, ...rest } = invoice;
  const {
    registeredAt: _at,
    attestedBy: _attester,
    attestedByName: _whose,
    attestedAt: _when,
    paidByName: _payer,
    paidAt: _since,
    rejectedByName: _rejecter,
    rejectedAt: _then,
    ...view
  } = rest;
  return view;
}
