/** As in `broken-rows.ts`, of training and of invoices. */
import { between, type Case, endsBefore, tooLong, unknown } from './breaking.js';
import { AT, CASEWORKER, CONSULTANT } from './row-facts.js';

const RECOMMENDED = { status: 'recommended', recommended_by: CONSULTANT, recommended_at: AT };
const DECIDED = {
  ...RECOMMENDED,
  decided_by: CASEWORKER,
  decided_at: AT,
  decision_reason: 'x'.repeat(2000),
  legal_basis: 'LAB § 167',
};
const REFUSED = {
  ...DECIDED,
  status: 'refused',
  decision_reason_code: 'other',
  no_hearing_because: 'exempt-by-law',
  no_hearing_words: 'x'.repeat(2000),
};
const GRANTED = { ...DECIDED, status: 'granted', order_reference: 'LS-1-U2' };
const ENDED = {
  ...GRANTED,
  status: 'ended',
  ended_by: CASEWORKER,
  ended_at: AT,
  ended_because: 'x'.repeat(2000),
};
const REOPENED = {
  ...GRANTED,
  reopened_by: CASEWORKER,
  reopened_at: AT,
  reopened_because: 'x'.repeat(2000),
};
const WITHDRAWN = { status: 'withdrawn', withdrawn_by: CASEWORKER, withdrawn_at: AT };

const ATTESTED = { status: 'attested', attested_by: CASEWORKER, attested_at: AT };
const PAID = {
  ...ATTESTED,
  status: 'paid',
  voucher: 'x'.repeat(40),
  paid_on: '2026-11-20',
  paid_by: CONSULTANT,
  paid_at: AT,
};
const REJECTED = {
  status: 'rejected',
  rejected_because: 'x'.repeat(1000),
  rejected_by: CONSULTANT,
  rejected_at: AT,
};

function training(name: string, good: Case['good'], bad: Case['bad']): Case {
  return { name, table: 'training_grants', good, bad };
}
function invoice(name: string, good: Case['good'], bad: Case['bad']): Case {
  const another = { number: 'F 18', ...good };
  return { name, table: 'invoices', good: another, bad };
}

export const INVOICE_CASES: Case[] = [
  tooLong('training_course_is_short', 'training_grants', 'course', 200),
  tooLong('training_provider_is_short', 'training_grants', 'provider_name', 200),
  between('training_provider_has_a_cvr', 'training_grants', 'provider_cvr', '12345678', '1234567'),
  between('training_has_a_price', 'training_grants', 'price_ore', 1, 0),
  tooLong('need_of_training_is_short', 'training_grants', 'needed_because', 2000),
  tooLong('return_of_training_is_short', 'training_grants', 'returned_because', 2000),
  endsBefore('training_ends_after_it_begins', 'training_grants'),
  unknown('a_status_of_training_is_known', 'training_grants', 'status', RECOMMENDED),
  training('recommended_training_says_by_whom', RECOMMENDED, { recommended_by: null }),
  training('decided_training_says_by_whom', GRANTED, { decided_at: null }),
  training('reason_of_training_is_short', GRANTED, { decision_reason: 'x'.repeat(2001) }),
  training('nobody_decides_on_training_they_recommended', GRANTED, { decided_by: CONSULTANT }),
  training('refused_training_says_why', REFUSED, { decision_reason_code: null }),
  training('reason_code_of_training_is_known', REFUSED, { decision_reason_code: 'unheard-of' }),
  training('waiver_of_training_is_known', REFUSED, { no_hearing_because: 'unheard-of' }),
  training('waiver_words_of_training_are_short', REFUSED, { no_hearing_words: 'x'.repeat(2001) }),
  training('an_exempted_refusal_of_training_is_said_in_words', REFUSED, { no_hearing_words: null }),
  training('granted_training_has_an_order_reference', GRANTED, { order_reference: null }),
  training('ended_training_says_by_whom', ENDED, { ended_by: null }),
  training('reopened_training_says_by_whom', REOPENED, { reopened_at: null }),
  training('reopening_of_training_is_short', REOPENED, { reopened_because: 'x'.repeat(2001) }),
  training('withdrawn_training_says_by_whom', WITHDRAWN, { withdrawn_at: null }),
  training('end_of_training_is_short', ENDED, { ended_because: 'x'.repeat(2001) }),

  between(
    'ean_numbers_have_thirteen_digits',
    'payment_settings',
    'ean_numbers',
    '5798000000001 5798000000018',
    '5798000000001,5798000000018',
  ),
  invoice('sender_of_invoice_has_a_cvr', {}, { sender_cvr: '1374813' }),
  tooLong('invoice_number_is_short', 'invoices', 'number', 40),
  between('invoice_ean_has_thirteen_digits', 'invoices', 'ean', '5798000000018', '579800000001'),
  tooLong('order_reference_of_invoice_is_short', 'invoices', 'order_reference', 40),
  invoice('an_invoice_is_of_some_amount', { amount_ore: 1, vat_ore: 0 }, { amount_ore: 0 }),
  invoice(
    'vat_of_invoice_is_within_its_amount',
    { amount_ore: 200_000, vat_ore: 200_000 },
    { vat_ore: 200_001 },
  ),
  between('vat_of_invoice_is_not_negative', 'invoices', 'vat_ore', 0, -1),
  between('an_invoice_is_received_after_it_is_issued', 'invoices', 'issued_on', '2026-11-05', '2026-11-06'),
  unknown('invoice_status_is_known', 'invoices', 'status'),
  invoice(
    'another_sender_is_explained',
    { sender_because: 'x'.repeat(1000) },
    { sender_because: 'x'.repeat(1001) },
  ),
  invoice('an_invoice_has_one_target', {}, { training_grant_id: null }),
  invoice('an_attested_invoice_says_by_whom', ATTESTED, { attested_at: null }),
  invoice('nobody_attests_what_they_registered', ATTESTED, { attested_by: CONSULTANT }),
  invoice('a_paid_invoice_says_how', PAID, { paid_on: null }),
  invoice('voucher_of_invoice_is_short', PAID, { voucher: 'x'.repeat(41) }),
  invoice('nobody_pays_what_they_attested', PAID, { paid_by: CASEWORKER }),
  invoice('a_rejected_invoice_says_why', REJECTED, { rejected_by: null }),
  invoice('rejection_of_invoice_is_short', REJECTED, { rejected_because: 'x'.repeat(1001) }),
];
