import type { Tx } from '../access/database.js';
import { found } from '../shared/not-found.js';
import { Organisation } from './organisation.entity.js';

/** The one organisation of this deployment. */
export async function findOrganisation(tx: Tx): Promise<Organisation> {
  return found(await tx.findOneBy(Organisation, { id: true }), 'organisation');
}
