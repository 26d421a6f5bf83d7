import {
  ADDRESS,
  AT,
  CONSULTANT,
  EMPLOYER,
  type RowOf,
  SUCCESSION,
  SUCCESSOR,
  WORKPLACE,
} from './row-facts.js';

const FIRST_DAY = '2026-10-15';

export const SUCCESSION_ROWS: RowOf[] = [
  ['employers', { id: SUCCESSOR, cvr: '13748136', name: 'Limstrup Logistik', ...ADDRESS, created_at: AT }],
  [
    'employer_successions',
    {
      id: SUCCESSION,
      kind: 'sale',
      predecessor_id: EMPLOYER,
      successor_id: SUCCESSOR,
      first_day: FIRST_DAY,
      registered_by: CONSULTANT,
      registered_at: AT,
    },
  ],
  [
    'workplace_holdings',
    { succession_id: SUCCESSION, workplace_id: WORKPLACE, employer_id: SUCCESSOR, first_day: FIRST_DAY },
  ],
];
