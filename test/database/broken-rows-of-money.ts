/** As in `broken-rows.ts`, of what an hour may cost, and of what there is to spend. */
import { between, type Case, tooLong, unknown } from './breaking.js';
import { AT, CASEWORKER, CONSULTANT } from './row-facts.js';

const APPROVED = { status: 'approved', decided_by: CASEWORKER, decided_at: AT };
const REJECTED = { ...APPROVED, status: 'rejected', decided_because: 'x'.repeat(1000) };

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
];
