/** For each check of the database a row that breaks it, and its twin that does not. */
import { LETTER_CASES } from './broken-rows-of-letters.js';
import { AT, CASEWORKER, CONSULTANT, EMPLOYER, id, LEADING, WORKPLACE } from './row-facts.js';
import { address, between, type Case, endsBefore, type Pair, tooLong, unknown } from './breaking.js';
import { CLAIM_CASES } from './broken-rows-of-claims.js';
import { AGREEMENT_CASES } from './broken-rows-of-agreements.js';
import { MATCHING_CASES, MATCHING_PAIRS } from './broken-rows-of-matching.js';
import { MEETING_CASES, MEETING_PAIRS } from './broken-rows-of-meetings.js';
import { HOURS_CASES, HOURS_PAIRS } from './broken-rows-of-hours.js';
import { DECISION_CASES } from './broken-rows-of-decisions.js';
import { WINDOW_CASES } from './broken-rows-of-windows.js';
import { COURSE_CASES } from './broken-rows-of-courses.js';
import { PAYMENT_CASES } from './broken-rows-of-payments.js';
import { SUCCESSION_CASES } from './broken-rows-of-successions.js';
import { WORK_CASES, WORK_PAIRS } from './broken-rows-of-work.js';

export const CASES: Case[] = [
  tooLong('a_person_has_a_name', 'people', 'name', 200),
  between('email_is_lower_case', 'people', 'email', 'kim@limstrup.example', 'Kim@limstrup.example'),
  between('phone_is_eight_digits', 'people', 'phone', '20304050', '2030405'),
  unknown('role_is_known', 'person_roles', 'role'),
  tooLong('idempotency_key_is_short', 'idempotency_keys', 'key', 255),

  between('what_is_subject_and_occasion', 'audit_events', 'what', 'claim.submitted', 'submitted'),
  unknown('how_is_known', 'access_log', 'how'),
  unknown('subject_kind_is_known', 'access_log', 'subject_kind'),

  between('one_organisation', 'organisation', 'id', true, false),
  unknown('organisation_kind_is_known', 'organisation', 'kind'),
  between(
    'website_is_an_address_of_the_web',
    'organisation',
    'website',
    'limstrup.example/job',
    'javascript:alert(1)',
  ),
  unknown('parameter_is_known', 'parameters', 'code'),
  tooLong('switched_scheme_is_named', 'scheme_switches', 'code', 50),
  between('switches_are_counted_from_one', 'scheme_switches', 'number', 1, 0),

  between('cvr_is_eight_digits', 'employers', 'cvr', '01234567', '1234567'),
  tooLong('employer_name_is_short', 'employers', 'name', 200),
  ...address('employer', 'employers'),
  between('p_number_is_ten_digits', 'workplaces', 'p_number', '0123456789', '012345678'),
  tooLong('workplace_name_is_short', 'workplaces', 'name', 200),
  ...address('workplace', 'workplaces'),
  ...SUCCESSION_CASES,
  ...PAYMENT_CASES,
  ...HOURS_CASES,
  tooLong('leader_name_is_short', 'leaders', 'name', 200),
  unknown('mentor_kind_is_known', 'mentors', 'kind'),
  tooLong('mentor_name_is_short', 'mentors', 'name', 200),
  tooLong('qualifications_are_short', 'mentors', 'qualifications', 2000),
  {
    name: 'company_employee_has_a_workplace',
    table: 'mentors',
    good: { kind: 'municipal-employee', workplace_id: null },
    bad: { kind: 'company-employee' },
  },
  {
    name: 'only_a_company_employee_has_a_workplace',
    table: 'mentors',
    good: { kind: 'municipal-employee', workplace_id: null },
    bad: { workplace_id: WORKPLACE },
  },
  endsBefore('absence_ends_after_it_begins', 'mentor_absences'),
  tooLong('scheme_of_answer_is_named', 'exercise_answers', 'scheme', 50),
  tooLong('exercise_of_answer_is_named', 'exercise_answers', 'exercise', 50),
  between('exercise_lines_are_a_list', 'exercise_answers', 'lines', '[]', '{}'),
  tooLong('mentee_name_is_short', 'mentees', 'name', 200),
  ...address('mentee', 'mentee_particulars'),
  {
    name: 'mentee_address_is_whole',
    table: 'mentee_particulars',
    good: { street: null, postcode: null, city: null },
    bad: { street: 'Smedevej 14' },
  },

  tooLong('purpose_is_short', 'placements', 'purpose', 1000),
  tooLong('tasks_are_short', 'placements', 'tasks', 1000),
  unknown('placement_status_is_known', 'placements', 'status'),
  endsBefore('placement_ends_after_it_begins', 'placements'),
  unknown('runner_is_known', 'placements', 'run_by'),
  {
    name: 'workplace_with_employer',
    table: 'placements',
    good: { run_by: 'coordinator', workplace_id: null, employer_id: null },
    bad: { employer_id: EMPLOYER },
  },
  {
    name: 'consultant_is_at_a_workplace',
    table: 'placements',
    good: { run_by: 'coordinator', workplace_id: null, employer_id: null },
    bad: { run_by: 'consultant' },
  },
  endsBefore('leadership_ends_after_it_begins', 'leaderships'),
  endsBefore('mentorship_ends_after_it_begins', 'mentorships'),

  between('granted_minutes_are_positive', 'grants', 'granted_minutes', 1, 0),
  unknown('grant_status_is_known', 'grants', 'status'),
  endsBefore('grant_ends_after_it_begins', 'grants'),
  between('a_recommended_grant_has_a_recommender', 'grants', 'recommended_by', CONSULTANT, null),
  between('a_decided_grant_has_a_decider_and_a_legal_basis', 'grants', 'legal_basis', 'LAB § 167', null),
  between('nobody_decides_on_their_own_recommendation', 'grants', 'decided_by', CASEWORKER, CONSULTANT),
  between('nobody_recommends_what_they_sent_back', 'grants', 'returned_by', CASEWORKER, CONSULTANT),
  tooLong('beyond_ordinary_is_said', 'grant_assessments', 'beyond_ordinary', 2000),
  tooLong('decisive_because_is_said', 'grant_assessments', 'decisive_because', 2000),
  tooLong('began_before_because_is_short', 'grant_assessments', 'began_before_because', 2000),
  tooLong('grant_returned_because_is_short', 'grant_assessments', 'returned_because', 2000),
  tooLong('decision_reason_is_short', 'grant_assessments', 'decision_reason', 2000),

  {
    name: 'hourly_wage_is_positive',
    table: 'wage_costs',
    good: { hourly_wage_ore: 1, rate_ore_per_hour: 4842 },
    bad: { hourly_wage_ore: 0, rate_ore_per_hour: 4841 },
  },
  {
    name: 'holiday_pay_is_not_negative',
    table: 'wage_costs',
    good: { holiday_pay_ore: 0, rate_ore_per_hour: 22304 },
    bad: { holiday_pay_ore: -1, rate_ore_per_hour: 22303 },
  },
  {
    name: 'pension_is_not_negative',
    table: 'wage_costs',
    good: { pension_ore: 0, rate_ore_per_hour: 22803 },
    bad: { pension_ore: -1, rate_ore_per_hour: 22802 },
  },
  {
    name: 'other_is_not_negative',
    table: 'wage_costs',
    good: { other_ore: 0, rate_ore_per_hour: 24449 },
    bad: { other_ore: -1, rate_ore_per_hour: 24448 },
  },
  between('parts_sum_to_the_rate', 'wage_costs', 'rate_ore_per_hour', 24799, 24800),
  unknown('wage_cost_status_is_known', 'wage_costs', 'status'),
  tooLong('wage_cost_reason_is_short', 'wage_costs', 'decision_reason', 2000),
  between('a_decided_wage_cost_has_a_decider', 'wage_costs', 'decided_by', CASEWORKER, null),
  {
    name: 'a_withdrawn_wage_cost_says_by_whom',
    table: 'wage_costs',
    good: { status: 'withdrawn', withdrawn_by: LEADING, withdrawn_at: AT },
    bad: { withdrawn_by: null },
  },
  between('nobody_decides_on_their_own_wage_cost', 'wage_costs', 'decided_by', CASEWORKER, LEADING),

  {
    name: 'line_minutes_are_positive',
    table: 'claim_lines',
    good: { minutes: 1, amount_ore: 413 },
    bad: { minutes: 0, amount_ore: 0 },
  },
  unknown('outcome_is_known', 'claim_lines', 'outcome'),
  unknown('reason_code_is_known', 'claim_lines', 'reason_code'),
  tooLong('line_reason_is_short', 'claim_lines', 'reason', 2000),
  between('wage_cost_is_under_the_ceiling', 'claim_lines', 'ceiling_ore', 24799, 24798),
  between('amount_is_minutes_times_wage_cost', 'claim_lines', 'amount_ore', 185993, 185992),
  {
    name: 'a_refused_line_has_a_reason',
    table: 'claim_lines',
    good: { outcome: 'refused', reason_code: 'other', reason: 'Mentor var på ferie' },
    bad: { reason: null },
  },

  unknown('activity_is_known', 'time_entries', 'activity'),
  between('minutes_are_those_of_the_span', 'time_entries', 'minutes', 450, 449),
  {
    name: 'a_claimed_entry_knows_its_claim',
    table: 'time_entries',
    good: { claim_id: null, claim_line_id: null },
    bad: { claim_line_id: id(999) },
  },
  between('transport_is_never_paid', 'time_entries', 'activity', 'meeting', 'transport'),
  {
    name: 'entry_stays_within_its_day',
    table: 'time_entries',
    good: { ends_at: '2026-10-06T00:00:00+02:00', minutes: 960 },
    bad: { ends_at: '2026-10-06T00:01:00+02:00', minutes: 961 },
  },
  between('month_without_hours_is_a_month', 'months_without_hours', 'month', '2026-09', '2026-9'),

  between(
    'attendance_week_begins_on_monday',
    'attendance_check_ins',
    'week_first_day',
    '2026-10-12',
    '2026-10-13',
  ),
  between('days_planned_are_in_a_week', 'attendance_check_ins', 'days_planned', 7, 8),
  between('on_time_is_at_most_planned', 'attendance_check_ins', 'days_on_time', 5, 6),
  between(
    'wellbeing_week_begins_on_monday',
    'wellbeing_check_ins',
    'week_first_day',
    '2026-10-12',
    '2026-10-13',
  ),
  between('rating_is_one_to_five', 'wellbeing_check_ins', 'rating', 5, 6),
  unknown('attachment_kind_is_known', 'attachments', 'kind'),
  unknown('media_type_is_known', 'attachments', 'media_type'),
  between('attachment_is_within_ten_megabytes', 'attachments', 'size_bytes', 10_485_760, 10_485_761),
  between(
    'attachment_file_is_within_ten_megabytes',
    'attachment_files',
    'content',
    Buffer.alloc(1),
    Buffer.alloc(0),
  ),
  ...LETTER_CASES,
  ...CLAIM_CASES,
  ...WORK_CASES,
  ...MATCHING_CASES,
  ...MEETING_CASES,
  ...AGREEMENT_CASES,
  ...COURSE_CASES,
  ...DECISION_CASES,
  ...WINDOW_CASES,
];

export const PAIRS: Pair[] = [
  ...WORK_PAIRS,
  ...MATCHING_PAIRS,
  ...MEETING_PAIRS,
  ...HOURS_PAIRS,
  {
    name: 'one_leader_at_a_time',
    table: 'leaderships',
    first: { last_day: '2026-10-31' },
    second: { id: id(101), first_day: '2026-10-31', last_day: null },
    beside: { first_day: '2026-11-01' },
  },
  {
    name: 'one_mentor_at_a_time',
    table: 'mentorships',
    first: { last_day: '2026-10-31' },
    second: { id: id(101), first_day: '2026-10-31', last_day: null },
    beside: { first_day: '2026-11-01' },
  },
  {
    name: 'grants_of_a_placement_never_share_a_day',
    table: 'grants',
    second: { id: id(101), first_day: '2026-12-31', last_day: '2027-01-31' },
    beside: { first_day: '2027-01-01' },
  },
  {
    name: 'a_day_of_absence_is_told_of_once',
    table: 'mentor_absences',
    second: { id: id(101), first_day: '2026-12-02', last_day: '2026-12-03' },
    beside: { first_day: '2026-12-03' },
  },
  {
    name: 'one_place_at_a_time_for_a_mentor',
    table: 'time_entries',
    second: {
      id: id(101),
      starts_at: '2026-10-05T15:29+02:00',
      ends_at: '2026-10-05T15:59+02:00',
      minutes: 30,
    },
    beside: { starts_at: '2026-10-05T15:30+02:00', minutes: 29 },
  },
  {
    name: 'one_wage_cost_per_mentor_and_first_day',
    table: 'wage_costs',
    second: { id: id(101) },
    beside: { first_day: '2026-10-02' },
  },
  {
    name: 'one_open_claim_per_placement_and_month',
    table: 'claims',
    second: { id: id(101), reference: 'K-2' },
    beside: { month: '2026-11' },
  },
  {
    name: 'one_leader_per_workplace_and_email',
    table: 'leaders',
    second: { id: id(101) },
    beside: { email: 'lars@lager.example' },
  },
  {
    name: 'one_mentor_per_workplace_and_email',
    table: 'mentors',
    second: { id: id(101) },
    beside: { email: 'mikkel@lager.example' },
  },
  {
    name: 'one_employer_per_cvr',
    table: 'employers',
    second: { id: id(101) },
    beside: { cvr: '87654321' },
  },
  {
    name: 'one_workplace_per_p_number',
    table: 'workplaces',
    second: { id: id(101) },
    beside: { p_number: '0987654321' },
  },
];
