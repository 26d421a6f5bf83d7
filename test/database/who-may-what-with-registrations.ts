/** Who may do what with registrations, and with what is answered of a placement. */
import { type Expected, READERS, WORKERS } from './reach.js';
import { NEIGHBOUR, PLACEMENT } from './row-facts.js';

const COLUMNS_OF_REGISTRATION =
  'employer_id expected_minutes expected_per first_day last_day leader_id leader_picks_mentor mentee_id mentor_id placement_id purpose scheme tasks updated_at version workplace_id';

const COLUMNS_OF_REPRESENTATIVE = 'last_day version withdrawn_at withdrawn_by';
const COLUMNS_OF_CONSENT = 'replaced_at withdrawn_at withdrawn_by';

export const WITH_REGISTRATIONS: Record<string, Expected> = {
  registrations: {
    select: { own: ['consultant'] },
    insert: { own: ['consultant'] },
    update: { own: ['consultant'] },
    delete: { own: ['consultant'] },
    columns: { staff: COLUMNS_OF_REGISTRATION },
  },
  'registrations that are finished': {
    table: 'registrations',
    row: { placement_id: PLACEMENT },
    select: { all: WORKERS },
    columns: { staff: COLUMNS_OF_REGISTRATION },
  },
  registration_answers: { select: { own: ['consultant'] }, insert: { own: ['consultant'] } },
  placement_answers: {
    select: { all: READERS, own: ['leader'] },
    insert: { all: ['consultant'], own: ['leader'] },
  },
  representatives: {
    select: { all: READERS, own: ['mentee'] },
    insert: { all: ['consultant'] },
    update: { all: ['consultant'] },
    columns: { staff: COLUMNS_OF_REPRESENTATIVE, party: COLUMNS_OF_REPRESENTATIVE },
  },
  'representatives whose power is withdrawn': {
    table: 'representatives',
    row: { withdrawn_at: '2026-10-02T08:00:00Z', withdrawn_by: NEIGHBOUR },
    select: { all: READERS, own: ['mentee'] },
    columns: { staff: COLUMNS_OF_REPRESENTATIVE, party: COLUMNS_OF_REPRESENTATIVE },
  },
  consents: {
    select: { all: READERS, own: ['leader', 'mentor', 'mentee'] },
    insert: { own: ['mentee'] },
    update: { all: ['consultant'], own: ['mentee'] },
    columns: { staff: COLUMNS_OF_CONSENT, party: COLUMNS_OF_CONSENT },
  },
  'consents that a consultant wrote': {
    table: 'consents',
    row: { written_by: 'consultant', agreed_how: 'phone', agreed_day: '2026-10-01' },
    select: { all: READERS, own: ['leader', 'mentor', 'mentee'] },
    insert: { all: ['consultant'] },
    update: { all: ['consultant'], own: ['mentee'] },
    columns: { staff: COLUMNS_OF_CONSENT, party: COLUMNS_OF_CONSENT },
  },
  'consents that are withdrawn': {
    table: 'consents',
    row: { withdrawn_at: '2026-10-02T08:00:00Z', withdrawn_by: NEIGHBOUR },
    select: { all: READERS, own: ['mentee'] },
    columns: { staff: COLUMNS_OF_CONSENT, party: COLUMNS_OF_CONSENT },
  },
  'consents that are replaced': {
    table: 'consents',
    row: { replaced_at: '2026-10-02T08:00:00Z' },
    select: { all: READERS, own: ['mentee'] },
    columns: { staff: COLUMNS_OF_CONSENT, party: COLUMNS_OF_CONSENT },
  },
  'placement_answers that others gave': {
    table: 'placement_answers',
    row: { answered_by: NEIGHBOUR },
    select: { all: READERS },
  },
  'placement_answers on who else pays': {
    table: 'placement_answers',
    row: { question: 'paid-already', mentorship_id: null },
    select: { all: READERS, own: ['leader'] },
    insert: { all: ['consultant'] },
  },
};
