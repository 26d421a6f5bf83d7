import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { findPlacement, schemeOf, takesPart } from '../../placements/placement.queries.js';
import { legalBasisOn } from '../../schemes/pay.rules.js';
import type { Day } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import type { Claim } from '../claim.entity.js';
import type { ClaimLine } from '../claim-line.entity.js';
import { findClaim, storedLines } from '../claim.queries.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { decisionRefusals, type LineDecision } from './claim-decision.rules.js';

export interface DecisionAsked {
  decisions: LineDecision[];
  /** The version that the caseworker saw; null where none is given. */
  seen: string | null;
}

/** What a decision would be made of. */
export interface DecisionBasis {
  claim: Claim;
  lines: ClaimLine[];
  legalBasis: string | null;
}

/** The claim, its lines and the law of the day, or why it cannot be decided so. Locks and writes nothing. */
export async function tryDecision(
  tx: Tx,
  id: string,
  { decisions, seen }: DecisionAsked,
  actor: Actor,
  today: Day,
): Promise<Outcome<DecisionBasis, ClaimRefusal>> {
  const claim = await findClaim(tx, id);
  refuseIfChanged(seen, claim.version);
  const lines = await storedLines(tx, [id]);
  const { placementId } = claim;
  const legalBasis = legalBasisOn(await schemeOf(tx, await findPlacement(tx, placementId)), today);
  const refusals = decisionRefusals(
    { ...claim, legalBasis, lineIds: lines.map((line) => line.id) },
    decisions,
    { personId: actor.personId, takesPart: await takesPart(tx, placementId, actor.personId) },
    today,
  );
  return refusals.length > 0 ? refused(refusals) : done({ claim, lines, legalBasis });
}
