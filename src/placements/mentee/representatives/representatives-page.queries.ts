import type { Tx } from '../../../access/database.js';
import type { Actor } from '../../../access/actor.js';
import { attachmentsOf } from '../../../attachments/attachment.queries.js';
import {
  actsAsRepresentative,
  representativesOf,
} from '../../../mentees/representatives/representative.queries.js';
import { linkStatesByEmail } from '../../../settings/people/link/link-state.queries.js';
import type { Day } from '../../../shared/day.js';
import { findPlacementView } from '../../placement-list.queries.js';

/** What the page shows to somebody; a link is given by a consultant alone. */
export async function representativesFacts(tx: Tx, placementId: string, actor: Actor, today: Day) {
  const placement = await findPlacementView(tx, placementId);
  const rows = await representativesOf(tx, placement.mentee.id);
  const isConsultant = actor.role === 'consultant';
  const isMentee = actor.role === 'mentee' && !(await actsAsRepresentative(tx, placement.mentee.id));
  const linkOf = isConsultant
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
    ends: isConsultant,
    isMentee,
    withdraws: isConsultant || isMentee,
    papers: isConsultant ? await attachmentsOf(tx, placementId) : [],
  };
}
