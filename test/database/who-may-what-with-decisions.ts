/** Who may do what with what comes before and after a decision. */
import { type Expected, PARTIES, READERS, SELF, WORKERS } from './reach.js';

const ANSWER = 'answer answered_at answered_by answered_day answered_way';
const COLUMNS = { staff: ANSWER, party: ANSWER };
const UNANSWERED = {
  answer: null,
  answered_at: null,
  answered_by: null,
  answered_day: null,
  answered_way: null,
};

const COMPLAINT_COLUMNS = {
  staff: `board_outcome closed_because closed_by closed_day closing_words dispensation forwarded_by forwarded_day
    reassessed_at reassessed_by reassessment status version`,
};
const GRANT_COLUMNS = {
  staff: `decided_at decided_by ended_at ended_by first_day granted_minutes last_day legal_basis planned_last_day
    recommended_at recommended_by returned_at returned_by status version`,
};

export const WITH_DECISIONS: Record<string, Expected> = {
  // Whoever ends a grant need not be the one who gave it.
  'grants that oneself revoked': {
    table: 'grants',
    row: { status: 'revoked', ended_by: SELF, ended_at: '2026-10-01T08:00:00Z' },
    select: { all: READERS, own: PARTIES },
    update: { all: ['caseworker'] },
    columns: GRANT_COLUMNS,
  },
  'grants that are refused': {
    table: 'grants',
    row: { status: 'refused' },
    select: { all: READERS, own: ['mentee'] },
    columns: GRANT_COLUMNS,
  },
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
    row: { ...UNANSWERED, sent_by: SELF, sent_at: '2026-10-15T08:00:00Z', deadline_day: '2026-10-29' },
    select: { all: READERS, own: ['leader'] },
    insert: { all: ['caseworker'] },
    columns: COLUMNS,
  },
  // Registered by staff, of what a mentee said in another way.
  complaints: {
    select: { all: READERS, own: ['mentee'] },
    insert: { all: WORKERS },
    columns: COMPLAINT_COLUMNS,
  },
  'complaints in the app': {
    table: 'complaints',
    row: { received_way: 'in-app' },
    select: { all: READERS, own: ['mentee'] },
    insert: { own: ['mentee'] },
    columns: COMPLAINT_COLUMNS,
  },
  'complaints of a leader': {
    table: 'complaints',
    row: { received_way: 'in-app', party: 'leader' },
    select: { all: READERS, own: ['leader'] },
    insert: { own: ['leader'] },
    columns: COMPLAINT_COLUMNS,
  },
  'complaints that oneself reassessed': {
    table: 'complaints',
    row: {
      status: 'upheld',
      reassessed_by: SELF,
      reassessed_at: '2026-10-20T08:00:00Z',
      reassessment: 'Afgørelsen er rigtig',
    },
    select: { all: READERS, own: ['mentee'] },
    update: { all: ['caseworker'] },
    columns: COMPLAINT_COLUMNS,
  },
  hearing_waivers: { select: { all: READERS } },
  'hearing_waivers of one’s own': {
    table: 'hearing_waivers',
    row: { written_by: SELF },
    select: { all: READERS },
    insert: { all: ['caseworker'] },
  },
};
