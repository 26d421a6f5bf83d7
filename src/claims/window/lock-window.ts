import type { Tx } from '../../access/database.js';
import type { Placement } from '../../placements/placement.entity.js';
import { lockPlacement, schemeOf } from '../../placements/placement.queries.js';
import { unpaidRule } from '../../schemes/pay.rules.js';
import type { Day, Month } from '../../shared/day.js';
import { draftRefusals } from '../claim.rules.js';
import { ClaimPostponement } from './claim-postponement.entity.js';
import { lastDayOf } from './claim-window.queries.js';
import type { WindowFacts, WindowRefusal } from './claim-window.rules.js';

/** A month of a placement with its window, which nobody moves until commit; and why it is no month to claim. */
export async function lockWindow(
  tx: Tx,
  { placementId, month }: { placementId: string; month: Month },
  today: Day,
): Promise<{ placement: Placement; facts: WindowFacts; refusals: WindowRefusal[] }> {
  const placement = await lockPlacement(tx, placementId);
  const unpaid = unpaidRule(await schemeOf(tx, placement));
  const refusals: WindowRefusal[] = draftRefusals(month, { unpaid, ...placement }, today);
  const lastDay = await lastDayOf(tx, placementId, month);
  const postponements = await tx.findBy(ClaimPostponement, { placementId, month });
  return { placement, facts: { month, lastDay, postponements }, refusals };
}
