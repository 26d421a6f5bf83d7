import type { Tx } from '../../access/database.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { concernsOf } from '../../follow-up/concerns/concern.queries.js';
import { CONCERN_WRITERS } from '../../follow-up/concerns/concern-roles.js';
import type { FollowUpFacts } from './follow-up-section.js';

/** Null for those who take no part in following up. */
export async function followUpFacts(
  tx: Tx,
  placementId: string,
  { role }: SignedIn,
): Promise<FollowUpFacts | null> {
  if (!CONCERN_WRITERS.some((one) => one === role)) return null;
  return { concerns: (await concernsOf(tx, { placementId })).items };
}
