/** Who may do what with what became of a course: everybody in it is told that, and staff alone by whom and why. */
import { type Expected, PARTIES, READERS } from './reach.js';
import { NEIGHBOUR } from './row-facts.js';

export const WITH_COURSES: Record<string, Expected> = {
  placement_outcomes: { select: { all: READERS, own: ['mentee'] }, insert: { all: ['consultant'] } },
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
  placement_stops_seen: { select: { all: READERS }, insert: { all: ['consultant'] } },
};
