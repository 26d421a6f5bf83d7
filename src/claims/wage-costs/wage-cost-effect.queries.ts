import type { Tx } from '../../access/database.js';
import { decidedGrantsOf } from '../../grants/grant.queries.js';
import { approvedWageCostsOf } from '../../grants/wage-costs/wage-cost.queries.js';
import type { DatedWageCost } from '../../grants/wage-costs/wage-cost.rules.js';
import { timeEntriesOf } from '../../hours/time-entry.queries.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { isPaid } from '../../schemes/pay.rules.js';
import { ceilingsOf } from '../../settings/parameter.queries.js';
import { Claim } from '../claim.entity.js';
import { isWorkedOut } from '../claim.rules.js';
import { effectByMonth, type MonthEffect } from './wage-cost-effect.rules.js';

/** What the wage cost would change if it were approved: the worth of hours that are not sent yet. */
export async function effectOfWageCost(
  tx: Tx,
  placementId: string,
  wageCost: DatedWageCost,
): Promise<MonthEffect[]> {
  const scheme = await schemeOf(tx, await findPlacement(tx, placementId));
  const claims = await tx.findBy(Claim, { placementId });
  const closed = new Set(claims.filter((claim) => !isWorkedOut(claim)).map(({ id }) => id));
  const entries = (await timeEntriesOf(tx, placementId)).filter(
    ({ claimId, activity }) => (claimId === null || !closed.has(claimId)) && isPaid(scheme, activity),
  );
  const pricing = {
    grants: await decidedGrantsOf(tx, placementId),
    wageCosts: await approvedWageCostsOf(tx, placementId),
    ceilings: await ceilingsOf(tx),
  };
  return effectByMonth(entries, pricing, wageCost);
}
