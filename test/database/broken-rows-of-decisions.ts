/** Rows of what comes before and after a decision that break a check, and their twins that do not. */
import { AT, CASEWORKER } from './row-facts.js';
import { between, type Case, tooLong, unknown } from './breaking.js';

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
  unknown('decision_reason_code_is_known', 'grant_assessments', 'decision_reason_code'),
];
