/** As in `broken-rows.ts`, of who has which work. */
import { between, type Case, endsBefore, type Pair, tooLong, unknown } from './breaking.js';
import { AT, CASEWORKER, CONSULTANT, id, LEADER, MENTOR } from './row-facts.js';

export const WORK_CASES: Case[] = [
  unknown('assignment_role_is_known', 'case_assignments', 'role'),
  tooLong('handover_word_is_short', 'case_assignments', 'word', 500),
  unknown('hold_role_is_known', 'case_holds', 'role'),
  tooLong('hold_reason_is_short', 'case_holds', 'reason', 500),
  endsBefore('stand_in_ends_after_it_begins', 'stand_ins'),
  between('nobody_stands_in_for_themselves', 'stand_ins', 'stand_in_id', CASEWORKER, CONSULTANT),

  tooLong('registration_purpose_is_short', 'registrations', 'purpose', 1000),
  tooLong('registration_tasks_are_short', 'registrations', 'tasks', 1000),
  endsBefore('registration_ends_after_it_begins', 'registrations'),
  {
    name: 'leader_picks_where_no_mentor_is',
    table: 'registrations',
    good: { leader_picks_mentor: true, mentor_id: null },
    bad: { mentor_id: MENTOR },
  },
  between('expected_minutes_are_some', 'registrations', 'expected_minutes', 1, 0),
  unknown('expected_per_is_known', 'registrations', 'expected_per'),
  {
    name: 'expected_minutes_say_per_what',
    table: 'registrations',
    good: { expected_minutes: null, expected_per: null },
    bad: { expected_per: 'week' },
  },
  unknown('question_is_known', 'registration_answers', 'question'),
  tooLong('answer_explanation_is_short', 'registration_answers', 'explanation', 500),

  unknown('question_of_placement_is_known', 'placement_answers', 'question'),
  tooLong('explanation_of_answer_is_short', 'placement_answers', 'explanation', 500),
  {
    name: 'a_tie_is_of_a_mentorship',
    table: 'placement_answers',
    good: { question: 'paid-already', mentorship_id: null },
    bad: { question: 'line-of-command' },
  },

  unknown('representative_kind_is_known', 'representatives', 'kind'),
  tooLong('representative_name_is_short', 'representatives', 'name', 200),
  between('a_representative_may_something', 'representatives', 'may', ['sign', 'confirm'], []),
  endsBefore('representation_ends_after_it_begins', 'representatives'),
  {
    name: 'a_guardian_has_a_paper',
    table: 'representatives',
    good: {},
    bad: { kind: 'guardian' },
  },
  {
    name: 'a_parent_has_a_last_day',
    table: 'representatives',
    good: { kind: 'parent', last_day: '2027-01-01' },
    bad: { last_day: null },
  },
  {
    name: 'only_a_power_of_attorney_is_withdrawn',
    table: 'representatives',
    good: { withdrawn_at: AT, withdrawn_by: CONSULTANT, last_day: '2027-01-01' },
    bad: { kind: 'parent' },
  },
  {
    name: 'a_withdrawn_power_has_its_person',
    table: 'representatives',
    good: { withdrawn_at: AT, withdrawn_by: CONSULTANT },
    bad: { withdrawn_by: null },
  },
  tooLong('consent_is_short', 'consents', 'text', 1000),
  {
    name: 'consent_writer_is_known',
    table: 'consents',
    good: {},
    bad: { written_by: 'leader' },
  },
  {
    name: 'way_of_agreeing_is_known',
    table: 'consents',
    good: { written_by: 'consultant', agreed_how: 'phone', agreed_day: '2026-10-01' },
    bad: { agreed_how: 'hearsay' },
  },
  {
    name: 'a_consultant_says_how_and_when_it_was_agreed',
    table: 'consents',
    good: { written_by: 'consultant', agreed_how: 'phone', agreed_day: '2026-10-01' },
    bad: { agreed_day: null },
  },
  {
    name: 'a_withdrawal_has_its_person',
    table: 'consents',
    good: { withdrawn_at: AT, withdrawn_by: CONSULTANT },
    bad: { withdrawn_by: null },
  },
  {
    name: 'a_consent_ends_once',
    table: 'consents',
    good: { withdrawn_at: AT, withdrawn_by: CONSULTANT },
    bad: { replaced_at: AT },
  },

  unknown('teller_is_known', 'journal_notes', 'told_by'),
  tooLong('journal_note_is_short', 'journal_notes', 'text', 4000),

  between('concern_has_reader_roles', 'concerns', 'reader_roles', ['coordinator'], ['payer']),
  tooLong('concern_is_short', 'concerns', 'text', 4000),
  unknown('author_role_of_concern_is_known', 'concerns', 'author_role'),
  unknown('teller_of_concern_is_known', 'concerns', 'told_by', {
    author_role: 'caseworker',
    told_by: 'mentor',
  }),
  {
    name: 'staff_write_on_behalf_of_somebody',
    table: 'concerns',
    good: { author_role: 'caseworker', told_by: 'mentor' },
    bad: { told_by: null },
  },
  {
    name: 'concern_is_read_by_somebody',
    table: 'concerns',
    good: { read_by: CONSULTANT, read_at: AT },
    bad: { read_by: null },
  },
  {
    name: 'concern_is_closed_by_somebody',
    table: 'concerns',
    good: { read_by: CONSULTANT, read_at: AT, closed_by: CONSULTANT, closed_at: AT },
    bad: { closed_by: null },
  },
  {
    name: 'concern_is_read_before_it_is_closed',
    table: 'concerns',
    good: { read_by: CONSULTANT, read_at: AT, closed_by: CONSULTANT, closed_at: AT },
    bad: { read_by: null, read_at: null },
  },
  between('a_subject_is_one_person', 'concern_subjects', 'leader_id', null, LEADER),
  tooLong('concern_answer_is_short', 'concern_answers', 'text', 4000),
  unknown('kind_of_conflict_is_known', 'conflicts', 'kind'),
  tooLong('conflict_is_short', 'conflicts', 'description', 1000),
  unknown('outcome_of_conflict_is_known', 'conflict_assessments', 'outcome'),
  tooLong('assessment_is_short', 'conflict_assessments', 'text', 500),
];

export const WORK_PAIRS: Pair[] = [
  {
    name: 'one_representation_of_a_person_at_a_time',
    table: 'representatives',
    first: { last_day: '2026-10-31' },
    second: { id: id(101), first_day: '2026-10-31', last_day: null },
    beside: { first_day: '2026-11-01' },
  },
  {
    name: 'one_consent_in_force_per_placement',
    table: 'consents',
    second: { id: id(101), position: 2 },
    beside: { replaced_at: AT },
  },
  {
    name: 'one_consent_per_place_in_placement',
    table: 'consents',
    second: { id: id(101), replaced_at: AT },
    beside: { position: 2 },
  },
  {
    name: 'one_open_assignment_per_case_and_role',
    table: 'case_assignments',
    second: { id: id(101) },
    beside: { role: 'consultant' },
  },
  {
    name: 'one_open_hold_per_case_and_role',
    table: 'case_holds',
    second: { id: id(101) },
    beside: { lifted_at: '2026-11-01T08:00:00Z' },
  },
  {
    name: 'one_stand_in_at_a_time',
    table: 'stand_ins',
    second: { id: id(101), first_day: '2026-12-14', last_day: '2026-12-20' },
    beside: { first_day: '2026-12-15' },
  },
];
