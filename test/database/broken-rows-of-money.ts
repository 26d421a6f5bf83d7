/** As in `broken-rows.ts`, of what an hour may cost, and of what there is to spend. */
import { type Case, unknown } from './breaking.js';
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
];
