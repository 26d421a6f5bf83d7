/** What somebody may do with a grant now. Knows no database and no clock. */
import type { Role } from '../../access/role.js';
import { GRANT_MOVES, type GrantStatus } from '../grant.rules.js';

export interface GrantMoves {
  change: boolean;
  recommend: boolean;
  giveBack: boolean;
  decide: boolean;
}

/** Nobody is offered to decide on what they recommended, nor in a case that they take part in. */
export function movesOf(
  { status, recommendedBy }: { status: GrantStatus; recommendedBy: string | null },
  { role, personId, takesPart }: { role: Role; personId: string; takesPart: boolean },
): GrantMoves {
  const isDraft = status === GRANT_MOVES.recommendation.from;
  const waits = status === GRANT_MOVES.granting.from && role === 'caseworker';
  return {
    change: isDraft && role === 'consultant',
    recommend: isDraft && (role === 'consultant' || role === 'caseworker'),
    giveBack: waits,
    decide: waits && recommendedBy !== personId && !takesPart,
  };
}
