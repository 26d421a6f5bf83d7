/** When the mentee is heard before hours are refused. Knows no database and no clock. */
import { type GrantFacts, type GrantRefusal, type Decider, isLegalGrantMove } from '../grant.rules.js';

/** A hearing is sent by somebody who might decide it. */
export function hearingRefusals(
  { status, recommendedBy }: Pick<GrantFacts, 'status' | 'recommendedBy'>,
  { personId, takesPart }: Decider,
): GrantRefusal[] {
  if (!isLegalGrantMove('hearing', status)) return [{ because: 'grant-not-recommended', status }];
  const refusals: GrantRefusal[] = [];
  if (recommendedBy === personId) refusals.push({ because: 'own-recommendation' });
  if (takesPart) refusals.push({ because: 'takes-part' });
  return refusals;
}
