/** What comes before and after a decision. */
import { AT, CASEWORKER, CLAIM, CONSULTANT, GRANT, id, LEADING, PLACEMENT, type RowOf } from './row-facts.js';

export const HEARING = id(240);

export const DECISION_ROWS: RowOf[] = [
  [
    'hearings',
    {
      id: HEARING,
      placement_id: PLACEMENT,
      subject_kind: 'claim',
      subject_id: CLAIM,
      about: 'refusal',
      party: 'leader',
      intended: {},
      says: 'Vi overvejer at afslå kravet',
      facts: 'Vagtplanen siger noget andet',
      sent_by: CASEWORKER,
      sent_at: AT,
      deadline_day: '2026-10-15',
      answer: 'Det passer ikke',
      answered_at: AT,
      answered_by: LEADING,
      answered_day: '2026-10-02',
      answered_way: 'in-app',
    },
  ],
  [
    'hearing_waivers',
    {
      id: id(241),
      placement_id: PLACEMENT,
      subject_kind: 'grant',
      subject_id: GRANT,
      about: 'refusal',
      because: 'exempt-by-law',
      words: 'Det er uden tvivl',
      written_by: CASEWORKER,
      written_at: AT,
    },
  ],
  [
    'complaints',
    {
      id: id(242),
      placement_id: PLACEMENT,
      subject_kind: 'grant',
      subject_id: GRANT,
      of_decision: 'grant-granted',
      party: 'mentee',
      decided_by: CASEWORKER,
      decided_day: '2026-10-01',
      known_day: '2026-10-01',
      received_way: 'letter',
      received_day: '2026-10-05',
      text: 'Det er for få timer',
      last_day: '2026-10-29',
      due_day: '2026-11-02',
      registered_by: CONSULTANT,
      registered_at: AT,
      status: 'received',
    },
  ],
];
