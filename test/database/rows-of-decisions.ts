/** What comes before and after a decision. */
import { AT, CASEWORKER, CLAIM, GRANT, id, LEADING, PLACEMENT, type RowOf } from './row-facts.js';

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
];
