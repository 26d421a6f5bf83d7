import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { lockHeard } from '../../hearings/hearing.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import { refuseIfChanged } from '../../web/version.js';
import type { Correction } from './correction.entity.js';
import { findCorrection } from './correction.queries.js';

/** Holds its case until commit: hearings, answers and decisions of one case queue up, and claims on its grants. */
export async function lockCorrection(
  tx: Tx,
  id: string,
  { personId, role }: Actor,
  seen: string | null = null,
): Promise<{ correction: Correction; judge: { personId: string; takesPart: boolean; decides: boolean } }> {
  const { placementId } = await findCorrection(tx, id);
  await lockHeard(tx, placementId);
  const correction = await findCorrection(tx, id);
  refuseIfChanged(seen, correction.version);
  const apart = { personId, takesPart: await takesPart(tx, placementId, personId) };
  return { correction, judge: { ...apart, decides: role === 'caseworker' } };
}
