/** Rows of claims and of months without hours that break a check, and their twins that do not. */
import { CASEWORKER, LEADER, LEADING, PAPER } from './row-facts.js';
import { between, type Case, tooLong, unknown } from './breaking.js';

/** Signed on the last day of October in Denmark. */
const ON_PAPER = {
  month: '2026-10',
  paper_id: PAPER,
  paper_signed_by: LEADER,
  paper_signed_day: '2026-10-31',
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
];
