/** When the mentee is heard before hours are refused. Knows no database and no clock. */
import { type HearingFacts, sendingRefusals } from '../../hearings/hearing.rules.js';
import type { Day } from '../../shared/day.js';
import { type GrantFacts, type GrantRefusal, type Decider, isLegalGrantMove } from '../grant.rules.js';

/** A hearing is sent by somebody who might decide it; another one where the first is over. */
export function hearingRefusals(
  { status, recommendedBy }: Pick<GrantFacts, 'status' | 'recommendedBy'>,
  { personId, takesPart }: Decider,
  latest: HearingFacts | null,
  today: Day,
): GrantRefusal[] {
  if (!isLegalGrantMove('hearing', status)) return [{ because: 'grant-not-recommended', status }];
  const refusals: GrantRefusal[] = sendingRefusals(latest, today);
  if (recommendedBy === personId) refusals.push({ because: 'own-recommendation' });
  if (takesPart) refusals.push({ because: 'takes-part' });
  return refusals;
}

/** What may be decided against the mentee of a grant. */
export type AgainstMentee = 'refusal' | 'revocation' | 'ending';

/** What is decided, or what the mentee was heard on. */
export interface AgainstGrant {
  reasonCode: string | null;
  /** The last day of what ends early. */
  lastDay: Day | null;
}

/** Whether the mentee was heard on it: for the same reason, and on an end that comes no later. */
export function coversGrant(intended: Partial<AgainstGrant>, decided: AgainstGrant): boolean {
  if (intended.reasonCode !== decided.reasonCode) return false;
  if (decided.lastDay === null) return true;
  return typeof intended.lastDay === 'string' && decided.lastDay >= intended.lastDay;
}
