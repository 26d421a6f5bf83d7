/** What a payment run can be written as. Another format of a finance system is another exporter in the list. */
import type { Day, Month } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';

export interface RunToExport {
  reference: string;
  dueDay: Day;
  releasedAt: Date;
  debtorName: string;
  debtorIban: string;
  debtorBic: string;
  payeeBy: 'cvr' | 'p-number';
  identifierPlacement: 'organisation' | 'account';
  payments: number;
  amountOre: Ore;
}

export interface PaymentToExport {
  reference: string;
  claimReference: string;
  month: Month;
  payeeCvr: string;
  payeePNumber: string | null;
  payeeName: string;
  amountOre: Ore;
  account: string;
  postingYear: number;
}

/** A pure function of what is locked, so that the same run gives the same bytes. */
export interface Exporter {
  format: 'csv' | 'pain.001';
  /** Of the file that is downloaded; the run's reference stands before it. */
  extension: string;
  mediaType: string;
  head(run: RunToExport): string;
  body(run: RunToExport, payments: PaymentToExport[]): string;
  foot(run: RunToExport): string;
}
