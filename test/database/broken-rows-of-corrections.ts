/** As in `broken-rows.ts`, of corrections and what comes back. */
import { between, type Case, tooLong, unknown } from './breaking.js';
import { AT, CASEWORKER, CONSULTANT, id, PAID_CLAIM } from './row-facts.js';

const NEITHER = { decided_by: null, decided_at: null, legal_basis: null };
const PROPOSED = { ...NEITHER, status: 'proposed', batch_id: null };
const REJECTED = { status: 'rejected', legal_basis: null, decision_reason: 'Nej' };
const HEARD = { ...PROPOSED, status: 'hearing', agreed_by: CASEWORKER, agreed_at: AT };
const UP = { amount_ore: 100 };

export const CORRECTION_CASES: Case[] = [
  unknown('batch_is_of_a_wrong_rate', 'correction_batches', 'what', { what: 'wage-cost' }),
  tooLong('batch_reason_is_short', 'correction_batches', 'reason', 2000),

  between('corrections_are_counted_from_one', 'corrections', 'number', 1, 0),
  unknown('correction_status_is_known', 'corrections', 'status', REJECTED),
  unknown('correction_reason_code_is_known', 'corrections', 'reason_code'),
  tooLong('correction_reason_is_short', 'corrections', 'reason', 2000),
  tooLong('correction_decision_reason_is_short', 'corrections', 'decision_reason', 2000),
  between('a_correction_changes_the_amount', 'corrections', 'amount_ore', -1, 0),
  {
    ...tooLong('invoice_number_is_short', 'corrections', 'invoice_number', 40),
    good: { invoice_number: 'x'.repeat(40), invoiced_day: '2026-10-12' },
  },
  {
    name: 'a_decided_correction_says_by_whom',
    table: 'corrections',
    good: {},
    bad: { decided_at: null },
  },
  {
    name: 'an_agreed_correction_says_by_whom',
    table: 'corrections',
    good: HEARD,
    bad: { agreed_by: null, agreed_at: null },
  },
  {
    name: 'a_rejected_correction_says_why',
    table: 'corrections',
    good: REJECTED,
    bad: { decision_reason: null },
  },
  {
    name: 'a_second_person_agrees_to_a_correction',
    table: 'corrections',
    good: HEARD,
    bad: { agreed_by: CONSULTANT },
  },
  {
    name: 'a_second_person_decides_a_correction',
    table: 'corrections',
    good: { ...REJECTED, decided_by: CONSULTANT },
    bad: { status: 'approved', legal_basis: 'LAB § 167' },
  },
  { name: 'a_correction_upwards_is_paid', table: 'corrections', good: UP, bad: { status: 'recovered' } },
  { name: 'a_correction_downwards_is_recovered', table: 'corrections', good: {}, bad: { status: 'paid' } },
  {
    name: 'an_invoice_says_its_day',
    table: 'corrections',
    good: { invoice_number: 'F-1', invoiced_day: '2026-10-12' },
    bad: { invoiced_day: null },
  },

  between('minutes_before_are_not_negative', 'correction_lines', 'minutes_before', 0, -1),
  {
    name: 'minutes_after_are_not_negative',
    table: 'correction_lines',
    good: { minutes_after: 0, amount_after_ore: 0 },
    bad: { minutes_after: -60, amount_after_ore: -19_999 },
  },
  {
    name: 'corrected_wage_cost_is_positive',
    table: 'correction_lines',
    good: { minutes_after: 0, amount_after_ore: 0 },
    bad: { wage_cost_after_ore: 0 },
  },
  between(
    'corrected_amount_is_minutes_times_wage_cost',
    'correction_lines',
    'amount_after_ore',
    20_000,
    20_001,
  ),
  {
    name: 'a_corrected_line_changes',
    table: 'correction_lines',
    good: {},
    bad: { wage_cost_after_ore: 24_799, amount_after_ore: 24_799 },
  },

  unknown('recovery_kind_is_known', 'recoveries', 'kind'),
  between('something_is_recovered', 'recoveries', 'amount_ore', 1, 0),
  {
    name: 'what_is_taken_back_is_named',
    table: 'recoveries',
    good: {},
    bad: { taken_back_id: id(231) },
  },
  tooLong('recovery_reason_is_short', 'recoveries', 'reason', 2000),
  { name: 'a_set_off_is_in_a_claim', table: 'recoveries', good: {}, bad: { claim_id: PAID_CLAIM } },
  {
    name: 'a_waiver_says_why',
    table: 'recoveries',
    good: { kind: 'waiver', reason: 'Konkurs' },
    bad: { reason: null },
  },
];
