import type { Tx } from '../../access/database.js';
import type { Placement } from '../../placements/placement.entity.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { GrantInput } from '../grant.input.js';
import { draftRefusals, type GrantRefusal } from '../grant.rules.js';
import { effectOf, type GrantEffect, sharesADay } from '../deciding/grant-effect.rules.js';
import { grantFrame } from '../grant-frame.queries.js';
import { rateOn } from '../grant-rate.queries.js';
import { grantViewsOf } from '../grant-list.queries.js';

/** What a draft would change if it were granted as it stands, or why it cannot be written. Writes nothing. */
export async function tryDraft(
  tx: Tx,
  placement: Placement,
  input: GrantInput,
  ownId: string | null = null,
): Promise<Outcome<GrantEffect, GrantRefusal>> {
  const known = await grantViewsOf(tx, placement.id);
  const refusals = draftRefusals(input, await grantFrame(tx, placement, input.firstDay));
  if (sharesADay(input, ownId, known)) refusals.push({ because: 'grant-shares-a-day' });
  if (refusals.length > 0) return refused(refusals);
  return done(effectOf(input, placement, known, await rateOn(tx, placement.id, input.firstDay)));
}
