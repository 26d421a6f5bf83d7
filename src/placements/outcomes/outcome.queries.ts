import type { Tx } from '../../access/database.js';
import type { OutcomeView } from './outcome.view.js';
import { PlacementOutcome } from './placement-outcome.entity.js';

/** Newest first; nothing to whoever may not know. */
export async function outcomesOf(tx: Tx, placementId: string): Promise<OutcomeView[]> {
  const noted = await tx.find(PlacementOutcome, { where: { placementId }, order: { day: 'DESC' } });
  return noted.map(({ outcome, day }) => ({ outcome, day }));
}
