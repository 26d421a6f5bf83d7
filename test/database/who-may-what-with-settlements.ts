/** Who may do what with what is settled outside the runs: the mentor's own claim, and what staff agreed it costs. */
import { type Expected, READERS } from './reach.js';
import { MENTOR } from './row-facts.js';
import { CLAIM_COLUMNS, WAGE_COST_COLUMNS } from './who-may-what-with-cases.js';

export const WITH_SETTLEMENTS: Record<string, Expected> = {
  'claims of a mentor from outside': {
    table: 'claims',
    row: { settlement: 'internal-posting', mentor_id: MENTOR },
    select: { all: READERS, own: ['mentor'] },
    update: { all: ['caseworker'], own: ['mentor'] },
    columns: CLAIM_COLUMNS,
  },
  'wage_costs of a mentor from outside': {
    table: 'wage_costs',
    row: { settlement: 'internal-posting', status: 'proposed', decided_by: null, decided_at: null },
    select: { all: READERS, own: ['mentor'] },
    insert: { all: ['consultant'] },
    update: { all: ['caseworker'] }, // a consultant takes it back, and changes nothing else
    columns: WAGE_COST_COLUMNS,
  },
  internal_postings: {
    select: { all: ['payer', 'caseworker', 'consultant', 'auditor'] },
    insert: { all: ['payer'] },
  },
};
