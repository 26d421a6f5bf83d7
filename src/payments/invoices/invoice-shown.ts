import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { InvoiceStatus } from './invoice.rules.js';
import type { TargetKind } from './invoice-target.js';

/** An invoice as it is shown to staff. */
export interface InvoiceShown {
  id: string;
  placementId: string;
  caseReference: string;
  target: { kind: TargetKind; id: string };
  senderCvr: string;
  senderBecause: string | null;
  number: string;
  issuedOn: Day;
  receivedOn: Day;
  ean: string;
  orderReference: string;
  /** Without VAT. */
  amountOre: Ore;
  vatOre: Ore;
  status: InvoiceStatus;
  registeredBy: string;
  registeredByName: string;
  registeredAt: Date;
  attestedBy: string | null;
  attestedByName: string | null;
  attestedAt: Date | null;
  voucher: string | null;
  paidOn: Day | null;
  paidByName: string | null;
  paidAt: Date | null;
  rejectedBecause: string | null;
  rejectedByName: string | null;
  rejectedAt: Date | null;
  version: number;
}
