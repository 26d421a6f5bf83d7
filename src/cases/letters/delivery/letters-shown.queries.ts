import type { Tx } from '../../../access/database.js';
import { CASE_WORKERS, type Role } from '../../../access/role.js';
import { deliveriesOfCase } from '../../../letters/deliveries/delivery.queries.js';
import { openWays } from '../../../letters/deliveries/delivery.rules.js';
import { deliveryView } from '../../../letters/deliveries/delivery.view.js';
import type { Letter } from '../../../letters/letter.entity.js';
import { letterView } from '../../../letters/letter.view.js';
import { findParticulars } from '../../../mentees/mentee.queries.js';
import type { Placement } from '../../../placements/placement.entity.js';
import type { LetterShown } from './letter-deliveries.page.js';
import { reachOfLetters } from './reach.queries.js';

/** The letters of a case, how each went out, and how else it can to whoever looks. */
export async function lettersShown(
  tx: Tx,
  placement: Placement,
  letters: Letter[],
  role: Role,
  digitalPostIsSetUp: boolean,
): Promise<LetterShown[]> {
  const all = (await deliveriesOfCase(tx, placement.id)).map(deliveryView);
  const reaches = await reachOfLetters(tx, placement, letters, role, digitalPostIsSetUp);
  const mayPrintAddress = CASE_WORKERS.some((worker) => worker === role);
  const particulars = mayPrintAddress ? await findParticulars(tx, placement.menteeId) : null;
  const isHidden = particulars !== null && particulars.addressProtected && particulars.street !== null;
  return letters.map((letter, at) => {
    const deliveries = all.filter(({ letterId }) => letterId === letter.id);
    const reach = reaches[at];
    return {
      ...letterView(letter),
      deliveries,
      ways: reach ? openWays(reach, deliveries) : [],
      hasHiddenAddress: isHidden && letter.recipientRole === 'mentee',
    };
  });
}
