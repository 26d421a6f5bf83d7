/** Rows of claims and of months without hours that break a check, and their twins that do not. */
import { CASEWORKER, LEADER, LEADING, OUTSIDER, PAPER } from './row-facts.js';
import { between, type Case, tooLong, unknown } from './breaking.js';

/** Signed on the last day of October in Denmark. */
const ON_PAPER = {
  month: '2026-10',
  paper_id: PAPER,
  paper_signed_by: LEADER,
  paper_signed_day: '2026-10-31',
  paper_received_day: '2026-10-31',
  behalf_because: 'asked-for-paper',
};

const FEE = {
  mentor_id: OUTSIDER,
  settlement: 'e-invoice',
  sender_cvr: '13748136',
  order_reference: '4500012345',
};

export const CLAIM_CASES: Case[] = [
  between('claim_month_is_a_month', 'claims', 'month', '2026-12', '2026-13'),
  unknown('claim_status_is_known', 'claims', 'status', { decided_by: CASEWORKER, legal_basis: 'LAB § 167' }),
  between('claim_amount_is_not_negative', 'claims', 'amount_ore', 0, -1),
  tooLong('returned_because_is_short', 'claims', 'returned_because', 2000),
  tooLong('leader_answer_is_short', 'claims', 'leader_answer', 2000),
  between('a_submitted_claim_is_declared', 'claims', 'declared_at', '2026-11-01T08:00:00Z', null),
  {
    name: 'a_decided_claim_has_a_decider',
    table: 'claims',
    good: { status: 'approved', decided_by: CASEWORKER, legal_basis: 'LAB § 167' },
    bad: { decided_by: null },
  },
  between('nobody_decides_on_their_own_claim', 'claims', 'decided_by', CASEWORKER, LEADING),
  unknown('settlement_is_known', 'claims', 'settlement'),
  between('a_claim_outside_the_runs_is_of_one_mentor', 'claims', 'settlement', 'payment-run', 'e-invoice'),
  {
    name: 'a_mentor_from_outside_declares_in_person',
    table: 'claims',
    good: { settlement: 'e-invoice', mentor_id: OUTSIDER, submitted_at: '2026-10-31T12:00:00Z' },
    bad: ON_PAPER,
  },
  unknown('settlement_of_wage_cost_is_known', 'wage_costs', 'settlement'),
  { name: 'sender_of_fee_has_a_cvr', table: 'wage_costs', good: FEE, bad: { sender_cvr: '1374813' } },
  { name: 'order_reference_is_short', table: 'wage_costs', good: FEE, bad: { order_reference: '' } },
  { name: 'a_fee_says_who_invoices_what', table: 'wage_costs', good: FEE, bad: { order_reference: null } },
  {
    name: 'a_claim_on_paper_says_who_signed_and_when',
    table: 'claims',
    good: { ...ON_PAPER, submitted_at: '2026-10-31T12:00:00Z' },
    bad: { paper_signed_by: null },
  },
  {
    name: 'a_claim_on_paper_is_signed_in_its_month_or_later',
    table: 'claims',
    good: { ...ON_PAPER, submitted_at: '2026-10-31T12:00:00Z' },
    bad: { month: '2026-11' },
  },
  {
    name: 'a_claim_on_paper_is_signed_before_it_is_submitted',
    table: 'claims',
    good: { ...ON_PAPER, submitted_at: '2026-10-30T23:01:00Z' },
    bad: { submitted_at: '2026-10-30T22:59:00Z' },
  },
  {
    name: 'no_hours_on_paper_says_who_signed_and_when',
    table: 'months_without_hours',
    good: { ...ON_PAPER, said_at: '2026-10-31T12:00:00Z' },
    bad: { paper_signed_by: null },
  },
  {
    name: 'no_hours_on_paper_is_signed_in_its_month_or_later',
    table: 'months_without_hours',
    good: { ...ON_PAPER, said_at: '2026-10-31T12:00:00Z' },
    bad: { month: '2026-11' },
  },
  {
    name: 'no_hours_on_paper_is_signed_before_it_is_said',
    table: 'months_without_hours',
    good: { ...ON_PAPER, said_at: '2026-10-30T23:01:00Z' },
    bad: { said_at: '2026-10-30T22:59:00Z' },
  },
  ...onBehalf('claims', 'submitted_at', {
    known: 'why_on_behalf_is_known',
    short: 'words_on_behalf_are_short',
    other: 'another_reason_on_behalf_is_said_in_words',
    whole: 'a_claim_on_paper_says_why_and_when_it_came',
    day: 'a_paper_comes_between_its_signing_and_its_registration',
  }),
  ...onBehalf('months_without_hours', 'said_at', {
    known: 'why_no_hours_on_behalf_is_known',
    short: 'words_of_no_hours_on_behalf_are_short',
    other: 'other_reason_of_no_hours_on_behalf_is_said_in_words',
    whole: 'no_hours_on_paper_say_why_and_when_it_came',
    day: 'no_hours_paper_comes_between_signing_and_registration',
  }),
];

function onBehalf(
  table: string,
  registeredAt: string,
  names: { known: string; short: string; other: string; whole: string; day: string },
): Case[] {
  const good = { ...ON_PAPER, [registeredAt]: '2026-11-02T12:00:00Z' };
  return [
    { name: names.known, table, good, bad: { behalf_because: 'unheard-of' } },
    tooLong(names.short, table, 'behalf_words', 2000),
    {
      name: names.other,
      table,
      good: { ...good, behalf_words: 'Lederen er på sygehuset' },
      bad: { behalf_because: 'other', behalf_words: null },
    },
    { name: names.whole, table, good, bad: { behalf_because: null } },
    { name: names.day, table, good, bad: { paper_received_day: '2026-10-30' } },
  ];
}
