/** Rows of more time that break a check, and their twins that do not. */
import { AT, CASEWORKER } from './row-facts.js';
import { between, type Case, tooLong } from './breaking.js';

export const WINDOW_CASES: Case[] = [
  between('postponed_month_is_a_month', 'claim_postponements', 'month', '2026-12', '2026-13'),
  tooLong('more_time_is_asked_for_in_words', 'claim_postponements', 'because', 2000),
  {
    name: 'postponement_outcome_is_known',
    table: 'claim_postponements',
    good: { outcome: 'refused', last_day: null },
    bad: { outcome: 'unheard-of' },
  },
  tooLong('postponement_is_decided_in_words', 'claim_postponements', 'decision_because', 2000),
  between('a_postponement_is_decided_by_somebody', 'claim_postponements', 'decided_by', CASEWORKER, null),
  between('a_granted_postponement_has_a_last_day', 'claim_postponements', 'last_day', '2026-12-18', null),
  {
    name: 'a_refused_postponement_says_why',
    table: 'claim_postponements',
    good: { outcome: 'refused', last_day: null },
    bad: { decision_because: null },
  },
  between('reopened_month_is_a_month', 'claim_reopenings', 'month', '2026-12', '2026-13'),
  tooLong('a_month_is_reopened_in_words', 'claim_reopenings', 'because', 2000),
  between('a_month_is_reopened_for_days_to_come', 'claim_reopenings', 'last_day', '2026-10-01', '2026-09-30'),
  {
    name: 'more_time_comes_with_what_came_back',
    table: 'claims',
    good: { again_last_day: '2026-12-18', returned_at: AT },
    bad: { returned_at: null },
  },
];
