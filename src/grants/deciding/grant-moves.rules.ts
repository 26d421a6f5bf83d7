/** What somebody may do with a grant now. Knows no database and no clock. */
import type { Role } from '../../access/role.js';
import { GRANT_MOVES, type GrantStatus, takingBackRefusals } from '../grant.rules.js';

export interface GrantMoves {
  change: boolean;
  recommend: boolean;
  takeBack: boolean;
  giveBack: boolean;
  decide: boolean;
}

/**
 * Nobody is offered to decide on what they recommended, nor in a case that they take part in, nor to recommend
 * what they sent back. A caseworker recommends own drafts only.
 */
export function movesOf(
  grant: { status: GrantStatus; createdBy: string; recommendedBy: string | null; returnedBy: string | null },
  { role, personId, takesPart }: { role: Role; personId: string; takesPart: boolean },
): GrantMoves {
  const { status, createdBy, recommendedBy, returnedBy } = grant;
  const isCaseWorker = role === 'consultant' || role === 'caseworker';
  const isDraft = status === GRANT_MOVES.recommendation.from;
  const waits = status === GRANT_MOVES.granting.from && role === 'caseworker';
  return {
    change: isDraft && role === 'consultant',
    recommend:
      isDraft &&
      returnedBy !== personId &&
      (role === 'consultant' || (role === 'caseworker' && createdBy === personId)),
    takeBack: isCaseWorker && takingBackRefusals({ status, recommendedBy }, personId).length === 0,
    giveBack: waits,
    decide: waits && recommendedBy !== personId && !takesPart,
  };
}
