import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { latestHearing } from '../../hearings/hearing.queries.js';
import type { Waiver } from '../../hearings/hearing.rules.js';
import { findPlacement, schemeOf, takesPart } from '../../placements/placement.queries.js';
import { legalBasisOn } from '../../schemes/pay.rules.js';
import type { Day } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import type { Claim } from '../claim.entity.js';
import type { ClaimLine } from '../claim-line.entity.js';
import { findClaim, storedLines } from '../claim.queries.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { evidenceRefusals } from '../evidence/evidence.queries.js';
import { coversLines, heardRefusalsOf } from '../hearings/claim-hearing.rules.js';
import { payeeAtDecision } from '../payee.queries.js';
import { decisionRefusals, type LineDecision } from './claim-decision.rules.js';

export interface DecisionAsked {
  decisions: LineDecision[];
  /** The version that the caseworker saw; null where none is given. */
  seen: string | null;
  /** Why the leader need not be heard, where that is said. */
  waiver: Waiver | null;
}

/** What a decision would be made of. */
export interface DecisionBasis {
  claim: Claim;
  /** Whether the leader was heard on it. */
  isHeard: boolean;
  lines: ClaimLine[];
  legalBasis: string | null;
  /** The one that the claim was submitted for, or whoever that one has gone on in. */
  payeeCvr: string | null;
}

/** The claim, its lines, its payee and the law of the day, or why it cannot be decided so. Writes nothing. */
export async function tryDecision(
  tx: Tx,
  id: string,
  { decisions, seen, waiver }: DecisionAsked,
  actor: Actor,
  today: Day,
): Promise<Outcome<DecisionBasis, ClaimRefusal>> {
  const claim = await findClaim(tx, id);
  refuseIfChanged(seen, claim.version);
  const lines = await storedLines(tx, [id]);
  const { placementId } = claim;
  const placement = await findPlacement(tx, placementId);
  const legalBasis = legalBasisOn(await schemeOf(tx, placement), today);
  const latest = await latestHearing(tx, { subjectId: id, about: 'refusal' });
  const intended = (latest?.intended ?? { lines: [] }) as { lines: LineDecision[] };
  const hearing = latest && { ...latest, covers: coversLines(intended.lines, decisions) };
  const refusals = decisionRefusals(
    { ...claim, legalBasis, lineIds: lines.map((line) => line.id) },
    decisions,
    { personId: actor.personId, takesPart: await takesPart(tx, placementId, actor.personId) },
    today,
  );
  if (refusals.length === 0) refusals.push(...(await evidenceRefusals(tx, claim, decisions, actor, today)));
  if (refusals.length === 0) refusals.push(...heardRefusalsOf(decisions, { hearing, waiver }, today));
  if (refusals.length > 0) return refused(refusals);
  const payeeCvr = await payeeAtDecision(tx, claim, placement, today);
  return done({ claim, isHeard: hearing?.covers === true, lines, legalBasis, payeeCvr });
}
