/** Rows of what comes before and after a decision that break a check, and their twins that do not. */
import { AT, CASEWORKER, CONSULTANT } from './row-facts.js';
import { between, type Case, tooLong, unknown } from './breaking.js';

const REASSESSED = {
  status: 'upheld',
  reassessed_by: CONSULTANT,
  reassessed_at: AT,
  reassessment: 'Afgørelsen er rigtig',
};
const FORWARDED = {
  ...REASSESSED,
  status: 'forwarded',
  forwarded_day: '2026-11-02',
  forwarded_by: CONSULTANT,
};
const CLOSED = {
  ...FORWARDED,
  status: 'closed',
  closed_because: 'answered',
  closed_day: '2026-12-01',
  closed_by: CONSULTANT,
  closing_words: 'Stadfæstet',
  board_outcome: 'confirmed',
};

export const DECISION_CASES: Case[] = [
  unknown('hearing_subject_is_known', 'hearings', 'subject_kind'),
  unknown('heard_about_is_known', 'hearings', 'about'),
  unknown('heard_party_is_known', 'hearings', 'party'),
  tooLong('heard_facts_are_said', 'hearings', 'facts', 4000),
  between('what_is_intended_is_said', 'hearings', 'says', 'x', ''),
  between('hearing_ends_after_it_is_sent', 'hearings', 'deadline_day', '2026-10-02', '2026-10-01'),
  tooLong('hearing_answer_is_short', 'hearings', 'answer', 4000),
  unknown('way_of_answering_is_known', 'hearings', 'answered_way'),
  {
    name: 'an_answer_says_by_whom_when_and_how',
    table: 'hearings',
    good: {},
    bad: { answered_by: null },
  },
  unknown('waived_subject_is_known', 'hearing_waivers', 'subject_kind'),
  unknown('waived_about_is_known', 'hearing_waivers', 'about'),
  unknown('waiver_reason_is_known', 'hearing_waivers', 'because'),
  tooLong('waiver_words_are_short', 'hearing_waivers', 'words', 2000),
  {
    name: 'an_exemption_is_said_in_words',
    table: 'hearing_waivers',
    good: { because: 'party-asked-for-it', words: null },
    bad: { because: 'exempt-by-law' },
  },
  unknown('ending_reason_code_is_known', 'grant_assessments', 'ending_reason_code'),
  tooLong('ending_reason_is_short', 'grant_assessments', 'ending_reason', 2000),
  {
    name: 'a_grant_that_ends_says_by_whom_and_when',
    table: 'grants',
    good: { status: 'revoked', ended_by: CASEWORKER, ended_at: AT },
    bad: { ended_by: null },
  },
  {
    name: 'a_grant_ends_early_before_its_time',
    table: 'grants',
    good: { status: 'ended-early', ended_by: CASEWORKER, ended_at: AT, planned_last_day: '2027-01-01' },
    bad: { planned_last_day: '2026-12-31' },
  },
  unknown('complaint_subject_is_known', 'complaints', 'subject_kind'),
  unknown('complained_of_is_known', 'complaints', 'of_decision'),
  unknown('complaining_party_is_known', 'complaints', 'party'),
  unknown('way_of_complaining_is_known', 'complaints', 'received_way'),
  tooLong('complaint_is_said', 'complaints', 'text', 4000),
  unknown('complaint_status_is_known', 'complaints', 'status'),
  between('complaint_comes_after_the_decision', 'complaints', 'received_day', '2026-10-01', '2026-09-30'),
  between(
    'complaint_comes_after_the_decision_is_known',
    'complaints',
    'known_day',
    '2026-10-05',
    '2026-10-06',
  ),
  tooLong('dispensation_is_short', 'complaints', 'dispensation', 2000),
  {
    name: 'reassessment_is_short',
    table: 'complaints',
    good: { ...REASSESSED, reassessment: 'x'.repeat(4000) },
    bad: { reassessment: 'x'.repeat(4001) },
  },
  {
    name: 'nobody_reassesses_their_own_decision',
    table: 'complaints',
    good: REASSESSED,
    bad: { reassessed_by: CASEWORKER },
  },
  {
    name: 'what_came_too_late_is_treated_with_a_reason',
    table: 'complaints',
    good: { ...REASSESSED, received_day: '2026-10-30', dispensation: 'Parten var indlagt' },
    bad: { dispensation: null },
  },
  {
    name: 'a_reassessed_complaint_says_by_whom_and_why',
    table: 'complaints',
    good: REASSESSED,
    bad: { reassessed_at: null },
  },
  {
    name: 'a_forwarded_complaint_says_when',
    table: 'complaints',
    good: FORWARDED,
    bad: { forwarded_day: null },
  },
  unknown('complaint_is_closed_for_a_reason', 'complaints', 'closed_because', {
    ...CLOSED,
    closed_because: 'too-late',
    board_outcome: null,
  }),
  {
    name: 'a_closed_complaint_says_when_and_why',
    table: 'complaints',
    good: CLOSED,
    bad: { closed_day: null },
  },
  {
    name: 'closing_words_are_short',
    table: 'complaints',
    good: { ...CLOSED, closing_words: 'x'.repeat(4000) },
    bad: { closing_words: 'x'.repeat(4001) },
  },
  unknown('board_outcome_is_known', 'complaints', 'board_outcome', CLOSED),
  {
    name: 'the_answer_of_the_board_has_an_outcome',
    table: 'complaints',
    good: CLOSED,
    bad: { board_outcome: null },
  },
  {
    name: 'nobody_rejects_a_complaint_of_their_own_decision',
    table: 'complaints',
    good: { ...CLOSED, closed_because: 'too-late', board_outcome: null },
    bad: { closed_by: CASEWORKER },
  },
  unknown('decision_reason_code_is_known', 'grant_assessments', 'decision_reason_code'),
];
