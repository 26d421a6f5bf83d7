/** As in `broken-rows.ts`, of what an hour may cost, of what there is to spend, and of samples. */
import { between, type Case, tooLong, unknown } from './breaking.js';
import { AT, CASEWORKER, CONSULTANT, LEADING } from './row-facts.js';

const APPROVED = { status: 'approved', decided_by: CASEWORKER, decided_at: AT };
const REJECTED = { ...APPROVED, status: 'rejected', decided_because: 'x'.repeat(1000) };

const ANSWERED = { status: 'documented', answer: 'x'.repeat(2000), answered_by: LEADING, answered_at: AT };
const FAULTY = { status: 'faulty', words: 'x'.repeat(2000), assessed_by: CONSULTANT, assessed_at: AT };

export const MONEY_CASES: Case[] = [
  unknown('parameter_status_is_known', 'parameters', 'status'),
  {
    name: 'decision_of_parameter_is_short',
    table: 'parameters',
    good: REJECTED,
    bad: { decided_because: 'x'.repeat(1001) },
  },
  {
    name: 'a_second_person_decides',
    table: 'parameters',
    good: APPROVED,
    bad: { decided_by: CONSULTANT },
  },
  { name: 'a_decided_value_says_when', table: 'parameters', good: APPROVED, bad: { decided_at: null } },
  {
    name: 'a_rejected_value_says_why',
    table: 'parameters',
    good: REJECTED,
    bad: { decided_because: null },
  },
  {
    name: 'money_is_approved_by_two',
    table: 'parameters',
    good: APPROVED,
    bad: { decided_by: null, decided_at: null },
  },

  between('budget_is_of_this_century', 'budgets', 'year', 2099, 2100),
  unknown('budget_scope_is_known', 'budgets', 'covers'),
  {
    name: 'budget_target_group_is_short',
    table: 'budgets',
    good: { covers: 'group', target_group: 'x'.repeat(200) },
    bad: { target_group: 'x'.repeat(201) },
  },
  between('budgets_are_counted_from_one', 'budgets', 'version', 1, 0),
  between('budget_is_not_negative', 'budgets', 'amount_ore', 0, -1),
  tooLong('budget_note_is_short', 'budgets', 'note', 1000),
  {
    name: 'a_budget_of_a_group_names_it',
    table: 'budgets',
    good: { covers: 'group', target_group: 'Sygemeldte' },
    bad: { target_group: null },
  },
  between('a_passed_budget_is_passed', 'grants_over_budget', 'over_ore', 1, 0),

  between('sample_is_of_this_century', 'samples', 'year', 2099, 2100),
  between('sample_share_is_a_percentage', 'samples', 'share_hundredths', 10_000, 10_001),
  tooLong('sample_seed_is_short', 'samples', 'seed', 64),
  between('a_sample_is_of_some_claims', 'samples', 'claims', 1, 0),
  between('a_sample_is_of_some_value', 'samples', 'amount_ore', 1, 0),
  between('no_more_is_drawn_than_paid', 'samples', 'paid_ore', 12_000, 11_999),
  {
    name: 'sampled_claim_status_is_known',
    table: 'sampled_claims',
    good: FAULTY,
    bad: { status: 'unheard-of' },
  },
  {
    name: 'sample_answer_is_short',
    table: 'sampled_claims',
    good: ANSWERED,
    bad: { answer: 'x'.repeat(2001) },
  },
  {
    name: 'assessment_words_are_short',
    table: 'sampled_claims',
    good: FAULTY,
    bad: { words: 'x'.repeat(2001) },
  },
  {
    name: 'an_answer_to_a_sample_says_by_whom',
    table: 'sampled_claims',
    good: ANSWERED,
    bad: { answered_by: null },
  },
  {
    name: 'an_assessment_says_by_whom',
    table: 'sampled_claims',
    good: FAULTY,
    bad: { assessed_by: null },
  },
  {
    name: 'a_fault_and_what_is_undocumented_says_why',
    table: 'sampled_claims',
    good: FAULTY,
    bad: { words: null },
  },
];
