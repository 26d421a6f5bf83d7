/** Who may do what with payments: whoever pays, and the staff that answers for it. */
import type { Expected } from './reach.js';
import { id } from './row-facts.js';
import { WITH_INVOICES } from './who-may-what-with-invoices.js';

const READ = ['payer', 'caseworker', 'consultant', 'auditor'];
const PAYER = { all: ['payer'] };
const READERS = ['consultant', 'caseworker', 'payer', 'coordinator', 'auditor'];
const MOVED =
  'agreed_at agreed_by decided_at decided_by decision_reason invoice_number invoiced_day legal_basis status version';

export const WITH_PAYMENTS: Record<string, Expected> = {
  ...WITH_INVOICES,
  budgets: {
    select: { all: ['payer', 'administrator', 'caseworker', 'auditor'] },
    insert: { all: ['payer', 'administrator'] },
  },
  samples: { select: { all: READERS }, insert: { all: ['payer', 'caseworker'] } },
  sampled_claims: {
    select: { all: READERS, own: ['leader'] },
    insert: { all: ['payer', 'caseworker'] },
    update: { all: ['caseworker'], own: ['leader'] },
    columns: {
      staff: 'assessed_at assessed_by status words',
      party: 'answer answered_at answered_by status',
    },
  },
  grants_over_budget: {
    select: { all: ['payer', 'caseworker', 'auditor'] },
    insert: { all: ['caseworker'] },
  },
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
  payment_returns: {
    select: { all: READ },
    insert: PAYER,
    update: PAYER,
    columns: { staff: 'taken_back_at taken_back_because taken_back_by' },
  },
  correction_batches: { select: { all: READERS }, insert: { all: ['caseworker'] } },
  // Once it is decided: it is invoiced, and comes back.
  corrections: {
    select: { all: READERS, own: ['leader'] },
    update: PAYER,
    columns: { staff: MOVED },
  },
  'corrections that are proposed': {
    table: 'corrections',
    row: {
      status: 'proposed',
      decided_by: null,
      decided_at: null,
      legal_basis: null,
      batch_id: null,
    },
    select: { all: READERS },
    insert: { all: ['consultant', 'caseworker'] },
    update: { all: ['caseworker'] },
    columns: { staff: MOVED },
  },
  // Written by whoever proposes the correction, while they do.
  correction_lines: { select: { all: READERS, own: ['leader'] } },
  recoveries: { select: { all: READERS, own: ['leader'] }, insert: PAYER },
  'recoveries that are given up': {
    table: 'recoveries',
    row: { kind: 'waiver', reason: 'Konkurs' },
    select: { all: READERS, own: ['leader'] },
    insert: { all: ['caseworker'] },
  },
  'recoveries that are taken back': {
    table: 'recoveries',
    row: { kind: 'taken-back', reason: 'En fejl', amount_ore: -100, taken_back_id: id(231) },
    select: { all: READERS, own: ['leader'] },
    insert: PAYER,
  },
  payment_file_parts: { select: { all: ['payer', 'auditor'] }, insert: PAYER },
};
