import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { TrainingReasonCode, TrainingStatus } from './training.rules.js';

/** A grant of training as it is shown to staff. */
export interface TrainingShown {
  id: string;
  placementId: string;
  mentorId: string;
  mentorName: string;
  course: string;
  providerName: string;
  providerCvr: string;
  firstDay: Day;
  lastDay: Day;
  /** Without VAT. */
  priceOre: Ore;
  /** On invoices that are not rejected. */
  invoicedOre: Ore;
  neededBecause: string;
  status: TrainingStatus;
  orderReference: string | null;
  recommendedBy: string | null;
  returnedBecause: string | null;
  decisionReasonCode: TrainingReasonCode | null;
  decisionReason: string | null;
  legalBasis: string | null;
  decidedAt: Date | null;
  endedBecause: string | null;
  /** Of the last time that it was ended and taken up again. */
  reopenedBecause: string | null;
  version: number;
}

/** An invoice of it, as its page names it. */
export interface InvoiceOfTraining {
  id: string;
  number: string;
  receivedOn: Day;
  amountOre: Ore;
  status: 'received' | 'attested' | 'paid' | 'rejected';
}
