import type { Tx } from '../../../access/database.js';
import { changesCase, type Role } from '../../../access/role.js';
import type { Reach } from '../../../letters/deliveries/delivery.rules.js';
import { Letter } from '../../../letters/letter.entity.js';
import { findPlacement } from '../../../placements/placement.queries.js';
import type { Placement } from '../../../placements/placement.entity.js';

/** In which ways a letter can go out. */
export async function reachOf(tx: Tx, letter: Letter, role: Role): Promise<Reach> {
  const placement = await findPlacement(tx, letter.placementId);
  const [reach] = reachOfLetters(placement, [letter], role);
  return reach as Reach;
}

/** The same of the letters of a case, in their order. */
export function reachOfLetters(placement: Placement, letters: Letter[], role: Role): Reach[] {
  const isByRole = changesCase(role, placement.runBy);
  return letters.map(() => ({
    isByRole,
    canSignIn: false,
    digitalPostIsSetUp: false,
    hasDigitalPost: false,
  }));
}
