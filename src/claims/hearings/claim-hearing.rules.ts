/** When the leader is heard on lines that are to be refused. Knows no database and no clock. */
import {
  type HeardRefusal,
  heardRefusals,
  type HearingFacts,
  sendingRefusals,
  type Waiver,
} from '../../hearings/hearing.rules.js';
import type { Day } from '../../shared/day.js';
import { type ClaimRefusal, isLegalMove } from '../claim.rules.js';
import {
  type DecisionFacts,
  type LineDecision,
  lineRefusals,
  strangerRefusals,
} from '../decisions/claim-decision.rules.js';

/**
 * A hearing is the leader's, of the own employees' hours. It says of each line what is intended, and is sent by somebody who might decide it. Another is sent where
 * something else is intended after the first is over.
 */
export function hearingRefusals(
  claim: Omit<DecisionFacts, 'legalBasis'> & { mentorId?: string | null },
  decisions: LineDecision[],
  sender: { personId: string; takesPart: boolean },
  latest: HearingFacts | null,
  today: Day,
): ClaimRefusal[] {
  if (!isLegalMove('hearing', claim.status)) {
    return [{ because: 'claim-status', move: 'hearing', status: claim.status }];
  }
  if (claim.mentorId) return [{ because: 'heard-in-person' }];
  const refusals: ClaimRefusal[] = [
    ...sendingRefusals(latest, today),
    ...strangerRefusals(claim, sender),
    ...lineRefusals(claim.lineIds, decisions),
  ];
  const isHeard = decisions.some(({ outcome }) => outcome === 'refused');
  return isHeard ? refusals : [...refusals, { because: 'nothing-refused' }];
}

/** Whether the leader was heard on each line that is refused, for the reason that it is. */
export function coversLines(intended: LineDecision[], decisions: LineDecision[]): boolean {
  return refusedOf(decisions).every(({ id, reasonCode }) =>
    refusedOf(intended).some((heard) => heard.id === id && heard.reasonCode === reasonCode),
  );
}

/** All lines may be approved at any time; what refuses one waits for the leader. */
export function heardRefusalsOf(
  decisions: LineDecision[],
  heard: { hearing: (HearingFacts & { covers: boolean }) | null; waiver: Waiver | null },
  today: Day,
): HeardRefusal[] {
  return refusedOf(decisions).length > 0 ? heardRefusals(heard, today) : [];
}

function refusedOf(decisions: LineDecision[]): LineDecision[] {
  return decisions.filter(({ outcome }) => outcome === 'refused');
}
