import { between, type Case, type Pair, tooLong, unknown } from './breaking.js';
import { id, MENTEE, MENTOR, PLACEMENT } from './row-facts.js';

export const MATCHING_CASES: Case[] = [
  tooLong('scheme_of_application_is_named', 'applications', 'scheme', 50),
  {
    name: 'application_role_is_known',
    table: 'applications',
    good: {},
    bad: { as_role: 'leader', mentor_id: null },
  },
  between('application_names_a_field', 'applications', 'fields', ['radio'], []),
  between('competences_are_few', 'applications', 'competences', Array(20).fill('a'), Array(21).fill('a')),
  between('application_names_a_language', 'applications', 'languages', ['dansk'], []),
  between('regions_are_known', 'applications', 'regions', ['northern'], ['north']),
  between('forms_are_known', 'applications', 'forms', ['phone'], []),
  tooLong('about_is_short', 'applications', 'about', 2000),
  between('shown_parts_are_known', 'applications', 'shows', ['name'], ['cpr']),
  {
    name: 'application_is_of_its_role',
    table: 'applications',
    good: { as_role: 'mentee', mentor_id: null, mentee_id: MENTEE },
    bad: { mentor_id: MENTOR },
  },
  unknown('first_asked_is_known', 'proposals', 'first_role'),
  unknown('proposal_status_is_known', 'proposals', 'status'),
  {
    name: 'placed_has_its_placement',
    table: 'proposals',
    good: { status: 'placed', second_asked_day: '2026-10-02', placement_id: PLACEMENT },
    bad: { placement_id: null },
  },
  {
    name: 'second_is_asked_when_agreed',
    table: 'proposals',
    good: { status: 'agreed', second_asked_day: '2026-10-02' },
    bad: { second_asked_day: null },
  },
  unknown('speaker_is_known', 'proposal_words', 'by_role'),
  unknown('proposal_word_is_known', 'proposal_words', 'says'),
  unknown('listener_is_known', 'proposal_words', 'to_role', {
    by_role: 'coordinator',
    says: 'reply',
    to_role: 'mentor',
  }),
  tooLong('proposal_words_are_short', 'proposal_words', 'text', 1000),
  between('a_reply_is_to_somebody', 'proposal_words', 'to_role', null, 'mentee'),
  between('question_and_reply_say_something', 'proposal_words', 'text', 'Hvor?', null),
  {
    name: 'coordinators_reply',
    table: 'proposal_words',
    good: { by_role: 'coordinator', says: 'reply', to_role: 'mentor' },
    bad: { says: 'yes', to_role: null },
  },
];

export const MATCHING_PAIRS: Pair[] = [
  {
    name: 'one_open_application_per_mentor',
    table: 'applications',
    first: {},
    second: { id: id(122) },
    beside: { closed_at: '2026-10-02' },
  },
  {
    name: 'one_open_application_per_mentee',
    table: 'applications',
    first: { as_role: 'mentee', mentor_id: null, mentee_id: MENTEE },
    second: { id: id(122) },
    beside: { closed_at: '2026-10-02' },
  },
  {
    name: 'one_open_proposal_per_mentee',
    table: 'proposals',
    first: {},
    second: { id: id(122) },
    beside: { status: 'declined' },
  },
];
