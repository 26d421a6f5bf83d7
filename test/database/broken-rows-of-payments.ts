/** As in `broken-rows.ts`, of payments. */
import { between, type Case, tooLong, unknown } from './breaking.js';
import { CORRECTION_CASES } from './broken-rows-of-corrections.js';
import { INVOICE_CASES } from './broken-rows-of-invoices.js';
import { MONEY_CASES } from './broken-rows-of-money.js';
import { AT, BYTES, CASEWORKER, CONSULTANT } from './row-facts.js';

const RELEASED = { status: 'released', released_by: CASEWORKER, released_at: AT };
const EXPORTED = { ...RELEASED, status: 'exported', exported_at: AT };
const CANCELLED = { status: 'cancelled', cancelled_by: CONSULTANT, cancelled_at: AT };

export const PAYMENT_CASES: Case[] = [
  between('a_posting_is_of_something', 'internal_postings', 'amount_ore', 24_799, 0),
  {
    name: 'a_posting_taken_back_says_why',
    table: 'internal_postings',
    good: { reason: null },
    bad: { reason: 'Forkert bilag' },
  },
  tooLong('account_of_posting_is_short', 'internal_postings', 'account', 60),
  tooLong('voucher_of_posting_is_short', 'internal_postings', 'voucher', 40),
  ...CORRECTION_CASES,
  ...MONEY_CASES,
  ...INVOICE_CASES,

  between(
    'debtor_iban_is_danish',
    'payment_settings',
    'debtor_iban',
    'DK5000400440116243',
    'SE5000400440116243',
  ),
  between('debtor_bic_is_a_bic', 'payment_settings', 'debtor_bic', 'DABADKKK123', 'DABASEKK'),
  unknown('payee_by_is_known', 'payment_settings', 'payee_by'),
  unknown('identifier_placement_is_known', 'payment_settings', 'identifier_placement'),
  between('supplementary_period_ends_in_spring', 'payment_settings', 'supplementary_until', '04-30', '05-01'),

  tooLong('account_target_group_is_short', 'account_strings', 'target_group', 200),
  tooLong('account_legal_basis_is_short', 'account_strings', 'legal_basis', 400),
  between('first_month_of_account_is_a_month', 'account_strings', 'first_month', '2026-12', '2026-13'),
  between('last_month_of_account_is_a_month', 'account_strings', 'last_month', '2026-12', '2026-13'),
  tooLong('account_is_short', 'account_strings', 'account', 60),
  between('an_account_ends_after_it_begins', 'account_strings', 'last_month', '2026-01', '2025-12'),

  {
    name: 'payee_on_hold_has_a_cvr',
    table: 'payment_holds',
    good: { claim_id: null, payee_cvr: '12345678' },
    bad: { payee_cvr: '1234567' },
  },
  tooLong('reason_of_hold_is_short', 'payment_holds', 'reason', 1000),
  {
    name: 'a_hold_is_of_a_claim_or_a_payee',
    table: 'payment_holds',
    good: {},
    bad: { payee_cvr: '12345678' },
  },
  {
    name: 'a_lifted_hold_says_who',
    table: 'payment_holds',
    good: { lifted_by: CONSULTANT, lifted_at: AT },
    bad: { lifted_by: null },
  },

  unknown('payment_run_status_is_known', 'payment_runs', 'status', EXPORTED),
  between('payment_run_month_is_a_month', 'payment_runs', 'through_month', '2026-12', '2026-00'),
  { name: 'a_locked_run_is_whole', table: 'payment_runs', good: {}, bad: { debtor_name: null } },
  { name: 'a_run_pays_something', table: 'payment_runs', good: { payments: 1 }, bad: { payments: 0 } },
  { name: 'a_released_run_says_who', table: 'payment_runs', good: RELEASED, bad: { released_at: null } },
  {
    name: 'a_second_person_releases',
    table: 'payment_runs',
    good: RELEASED,
    bad: { released_by: CONSULTANT },
  },
  { name: 'a_cancelled_run_says_who', table: 'payment_runs', good: CANCELLED, bad: { cancelled_by: null } },
  { name: 'an_exported_run_says_when', table: 'payment_runs', good: EXPORTED, bad: { exported_at: null } },

  between('payments_are_counted_from_one', 'payments', 'position', 1, 0),
  tooLong('payment_reference_fits_a_bank', 'payments', 'reference', 35),
  { name: 'a_payment_is_of_something', table: 'payments', good: {}, bad: { amount_ore: 0 } },
  unknown('payment_outcome_is_known', 'payments', 'outcome', { outcome: 'paid' }),
  {
    ...tooLong('payment_failed_because_is_short', 'payments', 'failed_because', 500),
    good: { outcome: 'failed', failed_because: 'x'.repeat(500) },
  },
  {
    name: 'a_failed_payment_says_why',
    table: 'payments',
    good: { outcome: 'failed', failed_because: 'Lukket konto' },
    bad: { failed_because: null },
  },

  unknown('payment_file_format_is_known', 'payment_files', 'format', { format: 'pain.001' }),
  between('a_payment_file_has_parts', 'payment_files', 'parts', 1, 0),
  {
    name: 'a_finished_file_is_whole',
    table: 'payment_files',
    good: { bytes: 5, sha256: BYTES, made_at: AT },
    bad: { sha256: null },
  },

  unknown('receipt_format_is_known', 'payment_receipts', 'format', { format: 'pain.002' }),
  between('a_receipt_says_something', 'payment_receipts', 'content', BYTES, Buffer.alloc(0)),
  {
    name: 'an_applied_receipt_says_who',
    table: 'payment_receipts',
    good: { applied_by: CONSULTANT, applied_at: AT },
    bad: { applied_by: null },
  },
  tooLong('a_payment_return_says_why', 'payment_returns', 'reason', 400),
  {
    name: 'a_payment_return_taken_back_says_why',
    table: 'payment_returns',
    good: { taken_back_by: CONSULTANT, taken_back_at: AT, taken_back_because: 'Forkert betaling' },
    bad: { taken_back_because: null },
  },
];
