/** An application and a proposal; the mentor of the case is the first who is asked. */
import { AT, CONSULTANT, id, MENTOR, MENTORING, type RowOf } from './row-facts.js';

const APPLICATION = id(120);
const PROPOSAL = id(121);

export const MATCHING_ROWS: RowOf[] = [
  [
    'applications',
    {
      id: APPLICATION,
      scheme: 'journalist',
      as_role: 'mentor',
      person_id: MENTORING,
      mentor_id: MENTOR,
      mentee_id: null,
      fields: ['radio'],
      competences: [],
      languages: ['dansk'],
      regions: ['central'],
      forms: ['video'],
      about: null,
      shows: ['fields'],
      received_day: '2026-10-01',
      closed_at: null,
      created_by: CONSULTANT,
      created_at: AT,
    },
  ],
  [
    'proposals',
    {
      id: PROPOSAL,
      mentor_application_id: APPLICATION,
      mentee_application_id: APPLICATION,
      first_role: 'mentor',
      status: 'first-asked',
      asked_day: '2026-10-01',
      second_asked_day: null,
      placement_id: null,
      created_by: CONSULTANT,
      created_at: AT,
    },
  ],
  [
    'proposal_words',
    {
      proposal_id: PROPOSAL,
      position: 1,
      by_role: 'mentor',
      says: 'ask-more',
      to_role: null,
      text: 'Hvor bor menteen?',
      created_by: MENTORING,
      created_at: AT,
    },
  ],
];
