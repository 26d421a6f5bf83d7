/** Who may do what with what comes before and after a decision. */
import { type Expected, READERS, SELF, WORKERS } from './reach.js';

const ANSWER = 'answer answered_at answered_by answered_day answered_way';
const COLUMNS = { staff: ANSWER, party: ANSWER };
const UNANSWERED = {
  answer: null,
  answered_at: null,
  answered_by: null,
  answered_day: null,
  answered_way: null,
};

export const WITH_DECISIONS: Record<string, Expected> = {
  hearings: {
    select: { all: READERS, own: ['leader'] },
    update: { own: ['leader'] },
    columns: COLUMNS,
  },
  'hearings of a mentee': {
    table: 'hearings',
    row: { party: 'mentee' },
    select: { all: READERS, own: ['mentee'] },
    update: { own: ['mentee'] },
    columns: COLUMNS,
  },
  'hearings that were answered by telephone': {
    table: 'hearings',
    row: { answered_way: 'phone' },
    select: { all: READERS, own: ['leader'] },
    update: { all: WORKERS },
    columns: COLUMNS,
  },
  'hearings that are sent': {
    table: 'hearings',
    row: { ...UNANSWERED, sent_by: SELF },
    select: { all: READERS, own: ['leader'] },
    insert: { all: ['caseworker'] },
    columns: COLUMNS,
  },
  hearing_waivers: { select: { all: READERS } },
  'hearing_waivers of one’s own': {
    table: 'hearing_waivers',
    row: { written_by: SELF },
    select: { all: READERS },
    insert: { all: ['caseworker'] },
  },
};
