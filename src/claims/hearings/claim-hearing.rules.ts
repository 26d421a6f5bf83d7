/** When the leader is heard on lines that are to be refused. Knows no database and no clock. */
import { type HeardRefusal, heardRefusals, type Waiver } from '../../hearings/hearing.rules.js';
import type { Day } from '../../shared/day.js';
import { type ClaimRefusal, isLegalMove } from '../claim.rules.js';
import {
  type DecisionFacts,
  type LineDecision,
  lineRefusals,
  strangerRefusals,
} from '../decisions/claim-decision.rules.js';

/** A hearing says of each line what is intended, and is sent by somebody who might decide it. */
export function hearingRefusals(
  claim: Omit<DecisionFacts, 'legalBasis'>,
  decisions: LineDecision[],
  sender: { personId: string; takesPart: boolean },
): ClaimRefusal[] {
  if (!isLegalMove('hearing', claim.status)) {
    return [{ because: 'claim-status', move: 'hearing', status: claim.status }];
  }
  const refusals = [...strangerRefusals(claim, sender), ...lineRefusals(claim.lineIds, decisions)];
  const isHeard = decisions.some(({ outcome }) => outcome === 'refused');
  return isHeard ? refusals : [...refusals, { because: 'nothing-refused' }];
}

/** All lines may be approved at any time; what refuses one waits for the leader. */
export function heardRefusalsOf(
  decisions: LineDecision[],
  heard: { hearing: { deadlineDay: Day; answeredAt: Date | null } | null; waiver: Waiver | null },
  today: Day,
): HeardRefusal[] {
  return decisions.some(({ outcome }) => outcome === 'refused') ? heardRefusals(heard, today) : [];
}
