/** As in `broken-rows.ts`, of what became of a course. */
import { type Case, tooLong, unknown } from './breaking.js';
import { id } from './row-facts.js';

const ACCOUNTS = 'placement_move_accounts';
const MOVES = 'placement_moves';

export const COURSE_CASES: Case[] = [
  unknown('outcome_is_known', 'placement_outcomes', 'outcome'),
  tooLong('reason_of_move_is_short', ACCOUNTS, 'reason', 1000),
  {
    name: 'nobody_is_asked_for_an_illness',
    table: ACCOUNTS,
    good: { move: 'pause' },
    bad: { reason: 'Syg' },
  },
  {
    name: 'no_mentee_is_asked_why',
    table: ACCOUNTS,
    good: { actor_role: 'mentee' },
    bad: { reason: 'Det gik ikke' },
  },
  {
    name: 'what_is_undone_says_why',
    table: ACCOUNTS,
    good: { move: 'reopening', reason: 'En fejl' },
    bad: { reason: null },
  },
  unknown('move_is_known', MOVES, 'move'),
  { name: 'a_pause_expects_a_return', table: MOVES, good: {}, bad: { expected_return_day: '2027-04-30' } },
  { name: 'a_reopening_says_its_last_day', table: MOVES, good: {}, bad: { last_day: '2027-04-30' } },
  {
    name: 'a_return_comes_after_the_pause',
    table: MOVES,
    good: { id: id(76), move: 'pause', day: '2027-03-01', expected_return_day: '2027-03-02' },
    bad: { expected_return_day: '2027-03-01' },
  },
];
