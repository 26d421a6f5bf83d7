import type { DueClaim } from './due.js';
import type { Payment } from './payment.entity.js';
import type { AccountTotal } from './payment-run.queries.js';
import type { PaymentRunMove } from './payment-run.rules.js';
import type { PaymentRunView } from './payment-run.view.js';
import type { ReturnOfRun } from './return-of-run.js';

export interface PaymentOnPage extends Payment {
  /** Of the claim, or of the correction of it that is paid. */
  claimReference: string;
}

export interface RunOnPage {
  view: PaymentRunView;
  /** Whether the reader built or locked it. */
  isOwn: boolean;
  /** Whether the reader may fetch its files. */
  mayFetch: boolean;
  /** Whether the reader may fetch its audit pack. */
  mayPack: boolean;
  /** Whether the reader may write that money came back. */
  mayReturn: boolean;
  done: { what: string; at: Date; by: string | null }[];
  /** How many parts of its files are made; null when none are being made. */
  progress: { made: number; of: number } | null;
  /** What the reader may do with it now. */
  moves: PaymentRunMove[];
  /** Once it is locked. */
  accounts: AccountTotal[];
  payments: PaymentOnPage[];
  /** Those of them that came back, the newest first. */
  returns: ReturnOfRun[];
  /** Of a draft. */
  due: { accounts: { account: string; year: string; payments: number; amountOre: number }[] } & {
    going: DueClaim[];
    staying: DueClaim[];
  };
  /** The cursor of the next page of payments or of what goes. */
  next: string | null;
}
