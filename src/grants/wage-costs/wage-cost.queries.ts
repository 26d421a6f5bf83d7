import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { found } from '../../shared/not-found.js';
import { WageCost } from './wage-cost.entity.js';

export async function findWageCost(tx: Tx, id: string): Promise<WageCost> {
  return found(await tx.findOneBy(WageCost, { id }), 'wage cost');
}

export function wageCostsOf(tx: Tx, placementId: string): Promise<WageCost[]> {
  return tx.find(WageCost, { where: { placementId }, order: { firstDay: 'asc', id: 'asc' } });
}

/** Of one placement or of many. */
export function approvedWageCostsOf(tx: Tx, placementId: string | string[]): Promise<WageCost[]> {
  const where = { placementId: In([placementId].flat()), status: 'approved' as const };
  return tx.find(WageCost, { where, order: { firstDay: 'asc' } });
}

/** In SQL, of a row of `wage_costs`: whether its mentor has a day that it is of. See `hasLapsed`. */
export const MENTOR_HAS_DAYS = `exists (select from mentorships m where m.placement_id = wage_costs.placement_id
  and m.mentor_id = wage_costs.mentor_id and (m.last_day is null or m.last_day >= wage_costs.first_day))`;
