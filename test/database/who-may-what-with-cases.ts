/** Who may do what with the rows of a case. */
import { type Expected, PARTIES, READ_AND_WORKED_ON, READERS, SELF, WORKERS } from './reach.js';
import { WITH_CONFIDENCES } from './who-may-what-with-confidences.js';
import { AT, CASEWORKER, LEADER, NEIGHBOUR, PAPER } from './row-facts.js';

const OPEN_CLAIM = {
  status: 'draft',
  amount_ore: null,
  declared_at: null,
  submitted_by: null,
  submitted_at: null,
  payee_cvr: null,
};
export const CLAIM_COLUMNS = {
  staff: `again_last_day amount_ore behalf_because behalf_words decided_at decided_by declared_at leader_answer legal_basis paper_id paper_received_day paper_signed_by paper_signed_day
    payee_cvr payee_p_number returned_at returned_because status submitted_at submitted_by version`,
  party: `amount_ore behalf_because behalf_words declared_at leader_answer paper_id paper_received_day paper_signed_by paper_signed_day payee_cvr payee_p_number status
    submitted_at submitted_by version`,
};
const GRANT_COLUMNS = {
  staff: `decided_at decided_by ended_at ended_by first_day granted_minutes last_day legal_basis planned_last_day recommended_at recommended_by
    returned_at returned_by status version`,
};
const TIME_ENTRY_COLUMNS = {
  staff: 'claim_id claim_line_id',
  party: 'activity claim_id claim_line_id day ends_at minutes starts_at version',
};
export const WAGE_COST_COLUMNS = {
  staff: 'decided_at decided_by decision_reason status withdrawn_at withdrawn_by',
  party: 'status withdrawn_at withdrawn_by',
};
const PLACEMENT_COLUMNS = {
  staff: 'consultant_id first_day last_day purpose status tasks version',
  party: 'status version',
};

export const WITH_CASES: Record<string, Expected> = {
  'placements that are drafts': {
    table: 'placements',
    row: { status: 'draft' },
    ...READ_AND_WORKED_ON,
    update: { all: WORKERS },
    columns: PLACEMENT_COLUMNS,
  },
  'placements that are proposed': {
    table: 'placements',
    row: { status: 'proposed' },
    select: { all: READERS, own: PARTIES },
    insert: { all: WORKERS },
    update: { all: WORKERS, own: ['leader'] },
    columns: PLACEMENT_COLUMNS,
  },
  placements: {
    select: { all: READERS, own: PARTIES },
    insert: { all: WORKERS },
    update: { all: WORKERS },
    columns: PLACEMENT_COLUMNS,
  },
  leaderships: {
    ...READ_AND_WORKED_ON,
    select: { all: READERS, own: PARTIES },
    update: { all: WORKERS },
    delete: { all: WORKERS },
    columns: { staff: 'first_day last_day' },
  },
  mentorships: {
    select: { all: READERS, own: PARTIES },
    insert: { all: WORKERS, own: ['leader'] },
    update: { all: WORKERS, own: ['leader'] },
    delete: { all: WORKERS, own: ['leader'] },
    columns: { staff: 'first_day last_day', party: 'last_day' },
  },

  // Grants and wage costs
  'grants that are drafts': {
    table: 'grants',
    row: {
      status: 'draft',
      recommended_by: null,
      recommended_at: null,
      decided_by: null,
      decided_at: null,
      legal_basis: null,
    },
    ...READ_AND_WORKED_ON,
    update: { all: WORKERS },
    columns: GRANT_COLUMNS,
  },
  'grants that oneself decided': {
    table: 'grants',
    row: { recommended_by: NEIGHBOUR, decided_by: SELF },
    select: { all: READERS, own: PARTIES },
    update: { all: ['caseworker'] },
    columns: GRANT_COLUMNS,
  },
  grants: { select: { all: READERS, own: PARTIES }, columns: GRANT_COLUMNS },
  grant_assessments: {
    ...READ_AND_WORKED_ON,
    update: { all: WORKERS },
    columns: {
      staff: `began_before_because beyond_ordinary decision_reason decision_reason_code decisive_because ending_reason
        ending_reason_code returned_because`,
    },
  },
  'wage_costs that are proposed': {
    table: 'wage_costs',
    row: { status: 'proposed', decided_by: null, decided_at: null },
    select: { all: READERS, own: ['leader'] },
    insert: { own: ['leader'] },
    update: { all: ['caseworker'], own: ['leader'] },
    columns: WAGE_COST_COLUMNS,
  },
  wage_costs: {
    select: { all: READERS, own: ['leader'] },
    columns: WAGE_COST_COLUMNS,
  },

  // Hours and claims
  'claims that are drafts': {
    table: 'claims',
    row: OPEN_CLAIM,
    select: { all: READERS, own: ['leader'] },
    insert: { all: WORKERS, own: ['leader'] },
    update: { all: ['caseworker'], own: ['leader'] },
    columns: CLAIM_COLUMNS,
  },
  claims: {
    select: { all: READERS, own: ['leader'] },
    update: { all: ['caseworker'], own: ['leader'] },
    columns: CLAIM_COLUMNS,
  },
  'claims that another decided': {
    table: 'claims',
    row: {
      status: 'approved',
      decided_by: CASEWORKER,
      decided_at: AT,
      legal_basis: 'LAB § 167',
    },
    select: { all: READERS, own: ['leader'] },
    columns: CLAIM_COLUMNS,
  },
  claim_lines: {
    select: { all: READERS, own: ['leader'] },
    insert: { own: ['leader'] },
    update: { all: ['caseworker'] },
    delete: { own: ['leader'] },
    columns: { staff: 'outcome reason reason_code' },
  },
  'claim_lines that are decided': {
    table: 'claim_lines',
    row: { outcome: 'approved' },
    select: { all: READERS, own: ['leader'] },
    update: { all: ['caseworker'] },
    columns: { staff: 'outcome reason reason_code' },
  },
  'time_entries that are free': {
    table: 'time_entries',
    row: { claim_id: null, claim_line_id: null },
    select: { all: READERS, own: PARTIES },
    insert: { own: ['leader', 'mentor'] },
    update: { all: ['caseworker'], own: ['leader', 'mentor'] },
    delete: { own: ['leader', 'mentor'] },
    columns: TIME_ENTRY_COLUMNS,
  },
  time_entries: {
    select: { all: READERS, own: PARTIES },
    update: { all: ['caseworker'], own: ['leader'] },
    columns: TIME_ENTRY_COLUMNS,
  },
  time_entry_words: { select: { all: READERS, own: PARTIES }, insert: { own: ['mentee'] } },
  dispute_texts: { select: { all: READERS, own: ['mentee'] }, insert: { own: ['mentee'] } },
  hours_checks: { select: { all: READERS }, insert: { all: ['consultant'] } },
  checked_entries: { select: { all: READERS }, insert: { own: ['consultant'] } },
  hours_taken_out: { select: { all: READERS, own: ['leader', 'mentor'] } },
  released_entries: { select: { all: READERS, own: ['leader'] } },
  months_without_hours: {
    select: { all: READERS, own: ['leader'] },
    insert: { own: ['leader'] },
    delete: { own: ['leader'] },
  },
  'months_without_hours on paper': {
    table: 'months_without_hours',
    row: {
      paper_id: PAPER,
      paper_signed_by: LEADER,
      paper_signed_day: '2026-11-30',
      paper_received_day: '2026-11-30',
      behalf_because: 'exempt',
      said_at: '2026-12-01T08:00:00Z',
    },
    select: { all: READERS, own: ['leader'] },
    insert: { all: WORKERS },
    delete: { own: ['leader'] },
  },

  // The work queue
  case_assignments: {
    select: { all: READERS },
    insert: { all: ['caseworker'] },
    update: { all: ['caseworker'] },
    columns: { staff: 'ended_at word_read_at' },
  },
  'case_assignments of the consultant': {
    table: 'case_assignments',
    row: { role: 'consultant' },
    select: { all: READERS },
    insert: { all: ['consultant'] },
    update: { all: ['consultant'] },
    columns: { staff: 'ended_at word_read_at' },
  },
  case_holds: {
    select: { all: READERS },
    insert: { all: ['caseworker'] },
    update: { all: ['caseworker'] },
    columns: { staff: 'lifted_at' },
  },
  stand_ins: {
    select: { all: [...WORKERS, 'coordinator'] },
    insert: { own: [...WORKERS, 'coordinator'] },
    delete: { own: [...WORKERS, 'coordinator'] },
  },

  // Follow-up
  journal_notes: READ_AND_WORKED_ON,
  ...WITH_CONFIDENCES,

  // Onboarding and letters
  milestone_marks: {
    select: { all: READERS, own: PARTIES },
    insert: { all: WORKERS, own: PARTIES },
    delete: { all: WORKERS, own: PARTIES },
  },
  'milestone_marks that others made': {
    table: 'milestone_marks',
    row: { marked_by: NEIGHBOUR },
    select: { all: READERS, own: PARTIES },
    delete: { all: WORKERS, own: PARTIES },
  },
  attendance_check_ins: {
    select: { all: READERS, own: PARTIES },
    insert: { own: ['mentor'] },
    update: { own: ['mentor'] },
    columns: { party: 'days_on_time days_planned said_at said_by' },
  },
  wellbeing_check_ins: {
    select: { all: ['consultant'], own: ['mentor', 'mentee'] },
    insert: { own: ['mentee'] },
    update: { own: ['mentee'] },
    columns: { party: 'rating said_at said_by' },
  },
  'letters to the leader': {
    table: 'letters',
    select: { all: READERS, own: ['leader'] },
    insert: { all: WORKERS },
  },
  'letters to the mentor': {
    table: 'letters',
    row: { recipient_role: 'mentor' },
    select: { all: READERS, own: ['mentor'] },
    insert: { all: WORKERS },
  },
  'letters to the mentee': {
    table: 'letters',
    row: { recipient_role: 'mentee' },
    select: { all: READERS, own: ['mentee'] },
    insert: { all: WORKERS },
  },
  'attachments that are monthly sheets': {
    table: 'attachments',
    select: { all: READERS, own: ['leader'] },
    insert: { all: WORKERS, own: ['leader'] },
  },
  'attachments that are payslips': {
    table: 'attachments',
    row: { kind: 'payslip' },
    select: { all: [...WORKERS, 'auditor'], own: ['leader'] },
    insert: { all: WORKERS, own: ['leader'] },
  },
  'attachments that are other papers': {
    table: 'attachments',
    row: { kind: 'other' },
    ...READ_AND_WORKED_ON,
  },
  attachment_files: {
    select: { all: READERS, own: ['leader'] },
    insert: { all: WORKERS, own: ['leader'] },
  },
  letter_files: { select: { all: READERS, own: ['leader'] }, insert: { all: WORKERS } },
};
