import type { Tx } from '../access/database.js';
import { mentorOfDay } from '../placements/handover/mentorship.queries.js';
import { ceilingsOf } from '../settings/parameter.queries.js';
import type { Day } from '../shared/day.js';
import type { Ore } from '../shared/ore.js';
import { approvedWageCostsOf } from './wage-costs/wage-cost.queries.js';
import { wageCostOn } from './wage-costs/wage-cost.rules.js';

/** What an hour of the placement's mentor is paid by on a day; null where no wage cost is approved for it. */
export async function rateOn(tx: Tx, placementId: string, day: Day): Promise<Ore | null> {
  const mentorId = await mentorOfDay(tx, placementId, day);
  if (mentorId === null) return null;
  const cost = wageCostOn(await approvedWageCostsOf(tx, placementId), mentorId, day);
  if (cost === null) return null;
  const ceiling = (await ceilingsOf(tx)).findLast(({ firstDay }) => firstDay <= day)?.value ?? null;
  return ceiling === null ? cost.rateOrePerHour : Math.min(cost.rateOrePerHour, ceiling);
}
