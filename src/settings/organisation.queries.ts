import type { Tx } from '../access/database.js';
import { found } from '../shared/not-found.js';
import { ChangedMeanwhile } from '../web/version.js';
import { Organisation } from './organisation.entity.js';

/** What events name as the organisation, which has no id of its own. */
export const ORGANISATION_SUBJECT = '00000000-0000-4000-8000-000000000000';

/** The one organisation of this deployment. */
export async function findOrganisation(tx: Tx): Promise<Organisation> {
  return found(await tx.findOneBy(Organisation, { id: true }), 'organisation');
}

/** Throws `ChangedMeanwhile` where the organisation is no longer the version that was read. */
export async function changeOrganisation(
  tx: Tx,
  version: number,
  change: Partial<Omit<Organisation, 'id' | 'version'>>,
): Promise<void> {
  const result = await tx.update(Organisation, { id: true, version }, { ...change, version: version + 1 });
  if (result.affected !== 1) throw new ChangedMeanwhile();
}
