import type { Tx } from '../access/database.js';
import { findGrant, grantsOf, minutesClaimedOf } from './grant.queries.js';
import { grantView, type GrantView } from './grant.view.js';

/** The grants of a placement with their balances, in the order in which they begin. */
export async function grantViewsOf(tx: Tx, placementId: string): Promise<GrantView[]> {
  const claimed = await minutesClaimedOf(tx, placementId);
  return (await grantsOf(tx, placementId)).map((grant) => grantView(grant, claimed.get(grant.id) ?? 0));
}

export async function findGrantView(tx: Tx, id: string): Promise<GrantView> {
  const grant = await findGrant(tx, id);
  const claimed = await minutesClaimedOf(tx, grant.placementId);
  return grantView(grant, claimed.get(id) ?? 0);
}
