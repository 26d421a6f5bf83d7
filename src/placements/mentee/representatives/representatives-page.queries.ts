import type { Tx } from '../../../access/database.js';
import type { Actor } from '../../../access/actor.js';
import type { Role } from '../../../access/role.js';
import { attachmentsOf } from '../../../attachments/attachment.queries.js';
import {
  actsAsRepresentative,
  representativesOf,
} from '../../../mentees/representatives/representative.queries.js';
import { linkStatesByEmail } from '../../../settings/people/link/link-state.queries.js';
import type { Day } from '../../../shared/day.js';
import { findPlacementView } from '../../placement-list.queries.js';
import type { PlacementView } from '../../placement.view.js';
import { putRightBy } from '../../put-right.queries.js';

/** What the page shows to somebody; a link is given by those who register representatives. */
export async function representativesFacts(tx: Tx, placementId: string, actor: Actor, today: Day) {
  const placement = await findPlacementView(tx, placementId);
  const rows = await representativesOf(tx, placement.mentee.id);
  const ends = await registersRepresentatives(tx, placement, actor.role);
  const isMentee = actor.role === 'mentee' && !(await actsAsRepresentative(tx, placement.mentee.id));
  const linkOf = ends
    ? await linkStatesByEmail(
        tx,
        rows.map(({ email }) => email),
      )
    : null;
  const representatives = rows.map((one) => ({ ...one, link: linkOf && linkOf(one.email) }));
  return {
    placement,
    placementId,
    representatives,
    today,
    ends,
    isMentee,
    withdraws: ends || isMentee,
    papers: ends ? await attachmentsOf(tx, placementId) : [],
  };
}

/** A consultant of any mentee, a coordinator of those of whom a consultant runs nothing. */
async function registersRepresentatives(
  tx: Tx,
  { runBy, mentee }: PlacementView,
  role: Role,
): Promise<boolean> {
  if (role === 'consultant') return true;
  return role === 'coordinator' && runBy === role && (await putRightBy(tx, role, [mentee.id])).has(mentee.id);
}
