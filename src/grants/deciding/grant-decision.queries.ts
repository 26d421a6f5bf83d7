import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { waiverIn } from '../../hearings/hearing.input.js';
import { findPlacement, schemeOf, takesPart } from '../../placements/placement.queries.js';
import { legalBasisOn } from '../../schemes/pay.rules.js';
import type { Day } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import type { ReadGrantDecisionInput } from '../grant.input.js';
import { findAssessment, findGrant } from '../grant.queries.js';
import { notHeard } from '../hearings/heard.queries.js';
import { decisionRefusals, type GrantRefusal } from '../grant.rules.js';

/** The legal basis that a decision would be made under, or why it cannot be made. Writes nothing. */
export async function tryDecision(
  tx: Tx,
  id: string,
  input: ReadGrantDecisionInput,
  actor: Actor,
  today: Day,
): Promise<Outcome<string | null, GrantRefusal>> {
  const grant = await findGrant(tx, id);
  refuseIfChanged(input.version, grant.version);
  const { placementId } = grant;
  const { beganBeforeBecause } = await findAssessment(tx, id);
  const legalBasis = legalBasisOn(await schemeOf(tx, await findPlacement(tx, placementId)), today);
  const decider = { personId: actor.personId, takesPart: await takesPart(tx, placementId, actor.personId) };
  const refusals = decisionRefusals(
    { ...grant, beganBeforeBecause },
    { outcome: input.outcome, reasonCode: input.reasonCode ?? null, legalBasis },
    decider,
    today,
  );
  if (refusals.length === 0 && input.outcome === 'refused') {
    const against = { about: 'refusal', reasonCode: input.reasonCode ?? null, lastDay: null } as const;
    refusals.push(...(await notHeard(tx, id, against, waiverIn(input), today)));
  }
  return refusals.length > 0 ? refused(refusals) : done(legalBasis);
}
