/** Who may do what with what became of a course: everybody in it is told that, and staff alone by whom and why. */
import { type Expected, PARTIES, READERS, WORKERS } from './reach.js';
import { NEIGHBOUR } from './row-facts.js';

const STANDS = { taken_back_at: null, taken_back_by: null, taken_back_because: null };

const SETTLED = { party: 'outcome settled_at settled_by' };

export const WITH_COURSES: Record<string, Expected> = {
  placement_outcomes: { select: { all: READERS, own: ['mentee'] }, insert: { all: ['consultant'] } },
  // What staff are told of a death, no party reads.
  deaths: {
    row: STANDS,
    select: { all: READERS },
    insert: { all: WORKERS },
    update: { all: WORKERS },
    columns: { staff: 'taken_back_at taken_back_because taken_back_by' },
  },
  // An account of one's own is nothing without its move, and the move is of an own case.
  placement_move_accounts: {
    select: { all: [...READERS, ...PARTIES] },
    insert: { all: ['consultant', 'coordinator', ...PARTIES] },
  },
  'placement_move_accounts that others made': {
    table: 'placement_move_accounts',
    row: { moved_by: NEIGHBOUR },
    select: { all: READERS },
  },
  placement_moves: {
    select: { all: READERS, own: PARTIES },
    insert: { all: ['consultant'], own: PARTIES },
  },
  // What both wished is told to everybody.
  extension_wishes: {
    select: { all: READERS, own: PARTIES },
    columns: SETTLED,
  },
  'extension_wishes that both told whoever runs the course': {
    table: 'extension_wishes',
    row: { wished_by_role: 'consultant', said_how: 'phone', said_day: '2026-10-01' },
    select: { all: READERS, own: PARTIES },
    insert: { all: ['consultant'] },
    columns: SETTLED,
  },
  // A wish that waits is read by the two alone.
  'extension_wishes that wait': {
    table: 'extension_wishes',
    row: { outcome: null, settled_by: null, settled_at: null, last_day_before: null },
    select: { own: ['mentor', 'mentee'] },
    insert: { own: ['mentor', 'mentee'] },
    columns: SETTLED,
  },
  // A yes is read by whoever gave it; others get the list, from a function.
  open_list_consents: {
    select: { all: ['mentor'] },
    insert: { own: ['mentor'] },
    update: { all: ['mentor'] },
    columns: { party: 'withdrawn_at' },
  },
  'open_list_consents of the mentee': {
    table: 'open_list_consents',
    row: { by_role: 'mentee' },
    select: { all: ['mentee'] },
    insert: { own: ['mentee'] },
    update: { all: ['mentee'] },
    columns: { party: 'withdrawn_at' },
  },
  extensions_seen: { select: { all: READERS }, insert: { all: ['consultant'] } },
  placement_stops_seen: { select: { all: READERS }, insert: { all: ['consultant'] } },
};
