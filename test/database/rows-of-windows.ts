/** More time for months that are claimed. */
import { AT, CASEWORKER, id, LEADING, PLACEMENT, type RowOf } from './row-facts.js';

export const WINDOW_ROWS: RowOf[] = [
  [
    'claim_postponements',
    {
      id: id(260),
      placement_id: PLACEMENT,
      month: '2026-10',
      because: 'Mentoren har været syg',
      asked_by: LEADING,
      asked_at: AT,
      outcome: 'granted',
      last_day: '2026-12-18',
      decision_because: 'Det er rimeligt',
      decided_by: CASEWORKER,
      decided_at: AT,
    },
  ],
  [
    'claim_reopenings',
    {
      id: id(261),
      placement_id: PLACEMENT,
      month: '2026-10',
      because: 'Arket lå hos os',
      last_day: '2026-12-18',
      reopened_by: CASEWORKER,
      reopened_at: AT,
    },
  ],
];
