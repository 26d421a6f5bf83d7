/** As in `broken-rows.ts`, of what became of a course. */
import { between, type Case, tooLong, unknown } from './breaking.js';
import { AT, id, MENTOR } from './row-facts.js';

const ACCOUNTS = 'placement_move_accounts';
const MOVES = 'placement_moves';

const STANDS = { taken_back_at: null, taken_back_by: null, taken_back_because: null };

const WISHES = 'extension_wishes';
const DECLINED = { outcome: 'declined', last_day_before: null };

export const COURSE_CASES: Case[] = [
  unknown('on_the_open_list_by_the_pair', 'open_list_consents', 'by_role'),
  unknown('wisher_is_known', WISHES, 'wished_by_role'),
  {
    name: 'way_of_wishing_is_known',
    table: WISHES,
    good: { wished_by_role: 'coordinator', said_how: 'phone', said_day: '2026-10-01' },
    bad: { said_how: 'pigeon' },
  },
  { name: 'outcome_of_wish_is_known', table: WISHES, good: DECLINED, bad: { outcome: 'unknown' } },
  {
    name: 'an_organiser_says_how_and_when_both_wished',
    table: WISHES,
    good: { wished_by_role: 'coordinator', said_how: 'phone', said_day: '2026-10-01' },
    bad: { said_day: null },
  },
  {
    name: 'an_organiser_registers_what_is_agreed',
    table: WISHES,
    good: DECLINED,
    bad: { wished_by_role: 'coordinator', said_how: 'phone', said_day: '2026-10-01' },
  },
  { name: 'a_settled_wish_says_when', table: WISHES, good: {}, bad: { settled_at: null } },
  { name: 'a_wish_lapses_by_itself', table: WISHES, good: DECLINED, bad: { outcome: 'lapsed' } },
  {
    name: 'an_extension_keeps_the_day_before',
    table: WISHES,
    good: DECLINED,
    bad: { last_day_before: '2027-03-31' },
  },
  unknown('outcome_is_known', 'placement_outcomes', 'outcome'),
  { name: 'one_party_died', table: 'deaths', good: {}, bad: { mentor_id: MENTOR } },
  between('a_death_is_past', 'deaths', 'day', '2026-10-01', '2026-10-02'),
  tooLong('who_told_of_a_death_is_short', 'deaths', 'told_by', 200),
  { name: 'a_death_taken_back_says_why', table: 'deaths', good: STANDS, bad: { taken_back_at: AT } },
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
  {
    name: 'a_stop_alone_takes_hours_out',
    table: MOVES,
    good: { takes_out_later_hours: true },
    bad: { move: 'ending', takes_out_later_hours: true },
  },
  { name: 'a_reopening_says_its_last_day', table: MOVES, good: {}, bad: { last_day: '2027-04-30' } },
  {
    name: 'a_return_comes_after_the_pause',
    table: MOVES,
    good: { id: id(76), move: 'pause', day: '2027-03-01', expected_return_day: '2027-03-02' },
    bad: { expected_return_day: '2027-03-01' },
  },
];
