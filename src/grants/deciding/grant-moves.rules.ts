/** What somebody may do with a grant now. Knows no database and no clock. */
import type { Role } from '../../access/role.js';
import { type GrantStatus, isLegalGrantMove, takingBackRefusals } from '../grant.rules.js';

export interface GrantMoves {
  change: boolean;
  recommend: boolean;
  takeBack: boolean;
  giveBack: boolean;
  decide: boolean;
  hear: boolean;
  end: boolean;
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
  const isDraft = isLegalGrantMove('recommendation', status);
  const isCaseworker = role === 'caseworker';
  const mayDecide = isCaseworker && recommendedBy !== personId && !takesPart;
  return {
    change: isDraft && role === 'consultant',
    recommend:
      isDraft &&
      returnedBy !== personId &&
      (role === 'consultant' || (role === 'caseworker' && createdBy === personId)),
    takeBack: isCaseWorker && takingBackRefusals({ status, recommendedBy }, personId).length === 0,
    giveBack: isCaseworker && isLegalGrantMove('return', status),
    decide: mayDecide && isLegalGrantMove('granting', status),
    hear: mayDecide && isLegalGrantMove('hearing', status),
    end: isCaseworker && !takesPart && isLegalGrantMove('ending', status),
  };
}
