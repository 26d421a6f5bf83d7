/** Who may do what with payments: whoever pays, and the staff that answers for it. */
import type { Expected } from './reach.js';

const READ = ['payer', 'caseworker', 'consultant', 'auditor'];
const PAYER = { all: ['payer'] };

export const WITH_PAYMENTS: Record<string, Expected> = {
  payment_settings: { select: { all: [...READ, 'administrator'] }, insert: { all: ['administrator'] } },
  account_strings: {
    select: { all: [...READ, 'administrator'] },
    insert: PAYER,
    update: PAYER,
    columns: { staff: 'last_month' },
  },
  payment_holds: {
    select: { all: READ },
    insert: { all: ['payer', 'caseworker'] },
    update: { all: ['payer', 'caseworker'] },
    columns: { staff: 'lifted_at lifted_by' },
  },
  payment_runs: {
    select: { all: READ },
    update: PAYER,
    columns: {
      staff:
        'amount_ore cancelled_at cancelled_by debtor_name exported_at locked_at locked_by payments released_at released_by settings_id status version',
    },
  },
  'payment_runs that are begun': {
    table: 'payment_runs',
    row: { status: 'draft', locked_by: null },
    select: { all: READ },
    insert: PAYER,
    update: PAYER,
    columns: {
      staff:
        'amount_ore cancelled_at cancelled_by debtor_name exported_at locked_at locked_by payments released_at released_by settings_id status version',
    },
  },
  // A leader sees what became of the own claims.
  payments: {
    select: { all: READ, own: ['leader'] },
    insert: PAYER,
    update: PAYER,
    columns: { staff: 'failed_because outcome outcome_day' },
  },
  payment_files: {
    select: { all: READ },
    insert: PAYER,
    update: PAYER,
    columns: { staff: 'bytes made_at sha256' },
  },
  payment_receipts: {
    select: { all: ['payer', 'auditor'] },
    insert: PAYER,
    update: PAYER,
    columns: { staff: 'applied_at applied_by' },
  },
  payment_file_parts: { select: { all: ['payer', 'auditor'] }, insert: PAYER },
};
