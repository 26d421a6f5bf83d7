/** Who may do what with the meetings of mentor and mentee. Agendas and notes are for the two alone. */
import { type Expected, PARTIES, READERS } from './reach.js';
import { NEIGHBOUR } from './row-facts.js';

const THE_TWO = ['mentor', 'mentee'];
const MEETING_COLUMNS = { party: 'day minutes starts_at status version' };
const BY_THE_MENTEE = { by_role: 'mentee' };

export const WITH_MEETINGS: Record<string, Expected> = {
  first_contacts: {
    select: { all: READERS, own: PARTIES },
    insert: { all: ['consultant', 'coordinator'], own: THE_TWO },
    update: { all: ['consultant', 'coordinator'], own: THE_TWO },
    columns: { staff: 'created_at created_by day', party: 'created_at created_by day' },
  },
  meetings: {
    select: { all: READERS, own: THE_TWO },
    insert: { own: THE_TWO },
    update: { own: THE_TWO },
    columns: MEETING_COLUMNS,
  },
  'meetings that were held': {
    table: 'meetings',
    row: { status: 'held' },
    select: { all: READERS, own: PARTIES },
    insert: { own: THE_TWO },
    update: { own: THE_TWO },
    columns: MEETING_COLUMNS,
  },
  meeting_moves: { select: { own: THE_TWO }, insert: { own: ['mentor'] } },
  'meeting_moves of the mentee': {
    table: 'meeting_moves',
    row: BY_THE_MENTEE,
    select: { own: THE_TWO },
    insert: { own: ['mentee'] },
  },
  meeting_agendas: { select: { own: THE_TWO }, insert: { own: THE_TWO } },
  meeting_notes: { select: { own: THE_TWO }, insert: { own: THE_TWO }, delete: { own: THE_TWO } },
  'meeting_notes that the other shared': {
    table: 'meeting_notes',
    row: { author_id: NEIGHBOUR },
    select: { own: THE_TWO },
  },
  'meeting_notes that the other keeps': {
    table: 'meeting_notes',
    row: { author_id: NEIGHBOUR, is_shared: false },
  },
  trying_out_answers: {
    select: { own: ['mentor'] },
    insert: { own: ['mentor'] },
    update: { own: ['mentor'] },
    columns: { party: 'answered_at goes_on' },
  },
  // A row of its own beside the mentor's: there is none to read or to change.
  'trying_out_answers of the mentee': {
    table: 'trying_out_answers',
    row: BY_THE_MENTEE,
    insert: { own: ['mentee'] },
    columns: { party: 'answered_at goes_on' },
  },
};
