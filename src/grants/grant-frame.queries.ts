import type { Tx } from '../access/database.js';
import type { Placement } from '../placements/placement.entity.js';
import { schemeOf } from '../placements/placement.queries.js';
import { isOver } from '../placements/placement.rules.js';
import { grantLengthRule, lastDayAllowed, unpaidRule } from '../schemes/pay.rules.js';
import type { Day } from '../shared/day.js';
import type { GrantFrame } from './grant.rules.js';

/** What a grant that begins on this day has to keep within. */
export async function grantFrame(tx: Tx, placement: Placement, firstDay: Day): Promise<GrantFrame> {
  const scheme = await schemeOf(tx, placement);
  return {
    unpaid: unpaidRule(scheme),
    lastDayAllowed: lastDayAllowed(scheme, firstDay),
    rule: grantLengthRule(scheme),
    placement: { firstDay: placement.firstDay, isOver: isOver(placement.status) },
  };
}
