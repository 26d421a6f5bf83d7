/** What somebody may make of a course now: make it longer, pause it, stop it, end it, open it again. */
import type { Role } from '../../access/role.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { mayMove, type PlacementMove, type PlacementStatus } from '../../placements/placement.rules.js';

export interface MoveAction {
  does: Exclude<PlacementMove, 'activation'> | 'extend';
}

const OF_THE_ORGANISER = ['pause', 'return', 'ending', 'stop', 'withdrawal', 'reopening'] as const;

interface CourseFacts {
  status: PlacementStatus;
  runBy: OrganiserRole;
  /** Whether this doer may make the course longer by what mentor and mentee both wish. */
  mayExtend: boolean;
}

/** What whoever runs the course may make of it. */
export function movesOf({ status, runBy, mayExtend }: CourseFacts, role: Role): MoveAction[] {
  if (role !== runBy) return [];
  const moves = OF_THE_ORGANISER.filter((move) => mayMove(move, status)).map((does) => ({ does }));
  return [...extending(mayExtend), ...moves];
}

/** What the two may make of it. */
export function goingOn({ status, mayExtend }: CourseFacts): MoveAction[] {
  return [...extending(mayExtend), ...stopping(status)];
}

/** What anybody in the course may do at any time. */
export function stopping(status: PlacementStatus): MoveAction[] {
  return mayMove('stop', status) ? [{ does: 'stop' }] : [];
}

function extending(mayExtend: boolean): MoveAction[] {
  return mayExtend ? [{ does: 'extend' }] : [];
}
