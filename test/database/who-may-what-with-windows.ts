/** Who may do what with more time for months that are claimed. */
import { type Expected, READERS, SELF } from './reach.js';

const COLUMNS = { staff: 'decided_at decided_by decision_because last_day outcome' };
const UNDECIDED = {
  outcome: null,
  last_day: null,
  decision_because: null,
  decided_by: null,
  decided_at: null,
};

export const WITH_WINDOWS: Record<string, Expected> = {
  claim_postponements: {
    select: { all: READERS, own: ['leader'] },
    columns: COLUMNS,
  },
  'claim_postponements that oneself gave': {
    table: 'claim_postponements',
    row: { asked_by: SELF, decided_by: SELF },
    select: { all: READERS, own: ['leader'] },
    insert: { all: ['caseworker'] },
    columns: COLUMNS,
  },
  // To answer is to write oneself into the row, which the rules' own spec does.
  'claim_postponements that wait': {
    table: 'claim_postponements',
    row: { ...UNDECIDED, asked_by: SELF },
    select: { all: READERS, own: ['leader'] },
    insert: { own: ['leader'] },
    columns: COLUMNS,
  },
  claim_reopenings: {
    select: { all: READERS, own: ['leader'] },
    insert: { all: ['caseworker'] },
  },
};
