/** The entities of what is paid, put right and paid back. */
import { AccountString } from './payments/accounts/account-string.entity.js';
import { Budget } from './payments/budget/budget.entity.js';
import { GrantOverBudget } from './payments/budget/grant-over-budget.entity.js';
import { Recovery } from './payments/clawbacks/recovery.entity.js';
import { CorrectionBatch } from './payments/corrections/batches/correction-batch.entity.js';
import { CorrectionLine } from './payments/corrections/correction-line.entity.js';
import { Correction } from './payments/corrections/correction.entity.js';
import { Invoice } from './payments/invoices/invoice.entity.js';
import { PaymentFilePart } from './payments/export/payment-file-part.entity.js';
import { PaymentFile } from './payments/export/payment-file.entity.js';
import { PaymentHold } from './payments/holds/payment-hold.entity.js';
import { InternalPosting } from './payments/postings/internal-posting.entity.js';
import { PaymentReceipt } from './payments/receipts/payment-receipt.entity.js';
import { PaymentReturn } from './payments/returns/payment-return.entity.js';
import { PaymentRun } from './payments/runs/payment-run.entity.js';
import { Payment } from './payments/runs/payment.entity.js';
import { Sample } from './payments/sampling/sample.entity.js';
import { SampledClaim } from './payments/sampling/sampled-claim.entity.js';
import { PaymentSettings } from './payments/settings/payment-settings.entity.js';

export const PAYMENT_ENTITIES = [
  AccountString,
  Budget,
  GrantOverBudget,
  Recovery,
  CorrectionBatch,
  CorrectionLine,
  Correction,
  Invoice,
  PaymentFilePart,
  PaymentFile,
  PaymentHold,
  PaymentReceipt,
  PaymentReturn,
  PaymentRun,
  Payment,
  PaymentSettings,
  InternalPosting,
  Sample,
  SampledClaim,
];
