/** What somebody may make of a course now: pause it, stop it, end it, open it again. */
import type { Role } from '../../access/role.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { mayMove, type PlacementMove, type PlacementStatus } from '../../placements/placement.rules.js';

export interface MoveAction {
  does: Exclude<PlacementMove, 'activation'>;
}

const OF_THE_ORGANISER = ['pause', 'return', 'ending', 'stop', 'withdrawal', 'reopening'] as const;

/** What whoever runs the course may make of it. */
export function movesOf(
  { status, runBy }: { status: PlacementStatus; runBy: OrganiserRole },
  role: Role,
): MoveAction[] {
  if (role !== runBy) return [];
  return OF_THE_ORGANISER.filter((move) => mayMove(move, status)).map((does) => ({ does }));
}

/** What anybody in the course may do at any time. */
export function stopping(status: PlacementStatus): MoveAction[] {
  return mayMove('stop', status) ? [{ does: 'stop' }] : [];
}
