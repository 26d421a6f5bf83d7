import type { Tx } from '../../access/database.js';
import { actsOnCase } from '../../access/role.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { complaintsOf } from '../../follow-up/complaints/complaint.queries.js';
import { concernsOf } from '../../follow-up/concerns/concern.queries.js';
import { CONCERN_WRITERS } from '../../follow-up/concerns/concern-roles.js';
import { conditionsOf, conflictsOf } from '../../follow-up/conflicts/conflict.queries.js';
import { evaluationsOf } from '../../follow-up/evaluations/evaluation.queries.js';
import { courseKindNow } from '../../follow-up/evaluations/evaluation.rules.js';
import { hasEvaluations } from '../../follow-up/evaluations/evaluation-roles.js';
import { employersPart, partsOf } from '../../follow-up/leader-follow-ups/employers-part.queries.js';
import { FOLLOW_UP_READERS } from '../../follow-up/leader-follow-ups/follow-up-roles.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { FollowUpFacts } from './follow-up-section.js';

/** Null for those who take no part in following up. */
export async function followUpFacts(
  tx: Tx,
  { id: placementId, status, mentor, employer, runBy }: PlacementView,
  { role }: SignedIn,
): Promise<FollowUpFacts | null> {
  if (!CONCERN_WRITERS.some((one) => one === role)) return null;
  const parts = FOLLOW_UP_READERS.some((one) => one === role) ? await partsOf(tx, placementId) : null;
  const hasPart = parts !== null && parts.followUp.length + parts.activity.length > 0;
  return {
    acts: actsOnCase(role, runBy),
    complaints: await complaintsOf(tx, placementId),
    concerns: (await concernsOf(tx, { placementId })).items,
    conflicts: await conflictsOf(tx, placementId),
    evaluations: hasEvaluations(role, runBy) ? await evaluationsOf(tx, placementId, role) : null,
    hasBegun: courseKindNow(status) !== null,
    employersPart: hasPart ? await employersPart(tx, placementId, parts) : null,
    leaderFollowsUp: parts !== null && parts.followUp.length > 0,
    readinessOf:
      role !== 'leader' && parts !== null && parts.readiness.length > 0 ? (employer?.id ?? null) : null,
    conditions: mentor ? await conditionsOf(tx, placementId, mentor.id) : [],
  };
}
