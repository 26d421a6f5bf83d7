import { ApiProperty } from '@nestjs/swagger';

export class AccountOfYearView {
  @ApiProperty()
  account: string;

  @ApiProperty()
  payments: number;

  @ApiProperty({ description: 'all that was sent to the bank, whatever came of it' })
  sentOre: number;

  @ApiProperty({ description: 'also what came back after the year' })
  paidOre: number;

  @ApiProperty({ description: 'failed, rejected or cancelled, or came back within the year' })
  notPaidOre: number;

  @ApiProperty({ description: 'the bank has not answered' })
  waitingOre: number;
}

export class ReturnedInYearView {
  @ApiProperty()
  account: string;

  @ApiProperty()
  payments: number;

  @ApiProperty({ description: 'paid in an earlier year, and sent back by the bank in this one' })
  returnedOre: number;
}

export class PostedInYearView {
  @ApiProperty()
  account: string;

  @ApiProperty()
  claims: number;

  @ApiProperty({ description: 'posted within the municipality, and paid to nobody' })
  postedOre: number;
}

export class AccruedMonthView {
  @ApiProperty({ example: '2026-12' })
  month: string;

  @ApiProperty({ description: 'decided by the end of the year, and due after it or not at all' })
  approvedOre: number;

  @ApiProperty({ description: 'sent in by the end of the year, and decided after it or not at all' })
  undecidedOre: number;
}

export class InvoicesOfYearView {
  @ApiProperty({ description: 'paid in the ERP in the year' })
  paidOre: number;

  @ApiProperty({
    description: 'of training alone: received by the end of the year, and neither paid nor rejected by then',
  })
  waitingTrainingOre: number;
}

export class RecoveredInYearView {
  @ApiProperty({ description: 'paid back in the year, less what had not come after all' })
  paidBackOre: number;

  @ApiProperty({ description: 'set off in claims, which pay so much less' })
  setOffOre: number;

  @ApiProperty({ description: 'given up' })
  waivedOre: number;

  @ApiProperty({ description: 'decided by the end of the year, and not settled then' })
  owedOre: number;
}

export class PaymentYearView {
  @ApiProperty({ example: 2026 })
  year: number;

  @ApiProperty({ type: () => [AccountOfYearView], description: 'what is posted in the year, by account' })
  accounts: AccountOfYearView[];

  @ApiProperty({ type: () => [ReturnedInYearView], description: 'by account of what was paid' })
  returned: ReturnedInYearView[];

  @ApiProperty({ type: () => [PostedInYearView], description: 'of the municipality’s own employees' })
  postings: PostedInYearView[];

  @ApiProperty({ type: () => [AccruedMonthView], description: 'of the year, and unpaid at its end' })
  accrued: AccruedMonthView[];

  @ApiProperty({ type: () => InvoicesOfYearView, description: 'of e-invoices, without VAT' })
  invoices: InvoicesOfYearView;

  @ApiProperty({ type: () => RecoveredInYearView, description: 'of corrections downwards' })
  recovered: RecoveredInYearView;
}
