import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { mentorPickedBy, mentorPickRule } from '../../schemes/scheme.rules.js';
import { NotAllowed } from '../../web/problems/not-let-in.js';
import { findPlacement, schemeOf } from '../placement.queries.js';
import type { Placement } from '../placement.entity.js';
import type { PlacementRefusal } from '../placement.rules.js';

/** A leader picks the mentor where the scheme says so; whoever runs a course does it in any. */
export async function pickerRefusals(tx: Tx, placement: Placement, role: Role): Promise<PlacementRefusal[]> {
  if (role !== 'leader') return [];
  const scheme = await schemeOf(tx, placement);
  if (mentorPickedBy(scheme) === 'leader') return [];
  return [{ because: 'organiser-picks-the-mentor', ...mentorPickRule(scheme) }];
}

/** The form is not shown to a leader whose answer would be refused. */
export async function refuseUnlessPicks(tx: Tx, placementId: string, role: Role): Promise<void> {
  const refusals = await pickerRefusals(tx, await findPlacement(tx, placementId), role);
  if (refusals.length > 0) throw new NotAllowed();
}
