import { In, IsNull } from 'typeorm';
import type { Tx } from '../../access/database.js';
import type { Month } from '../../shared/day.js';
import { Claim } from '../claim.entity.js';

/** The employer's claim of a month that is not decided or taken back; there is one at most. */
export function openClaim(tx: Tx, placementId: string, month: Month): Promise<Claim | null> {
  return tx.findOneBy(Claim, {
    placementId,
    month,
    mentorId: IsNull(),
    status: In(['draft', 'submitted', 'returned', 'hearing']),
  });
}
