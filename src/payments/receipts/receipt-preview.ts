import type { NewOutcome, ReceiptRefusal } from './receipt.rules.js';

/** What an answer would do if it were read in now. */
export interface ReceiptPreview {
  run: { id: string; reference: string };
  receiptId: string;
  isReadIn: boolean;
  rejectedBecause: string | null;
  /** What each payment that is answered becomes, in the order of the run. */
  rows: (NewOutcome & { amountOre: number })[];
  /** Payments that go on waiting. */
  waiting: number;
  refusals: ReceiptRefusal[];
}
