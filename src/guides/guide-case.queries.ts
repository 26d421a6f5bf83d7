import { Person } from '../access/people/person.entity.js';
import type { Tx } from '../access/database.js';
import { decidedGrantsOf } from '../grants/grant.queries.js';
import { findPlacementView } from '../placements/placement-list.queries.js';
import type { GuideCase } from './guide.js';

/** What a guide tells of a case, as its reader may see it. */
export async function guideCase(tx: Tx, placementId: string): Promise<GuideCase> {
  const placement = await findPlacementView(tx, placementId);
  const { name, phone, email } = await tx.findOneByOrFail(Person, { id: placement.consultantId });
  const grant = (await decidedGrantsOf(tx, placementId)).at(-1);
  return {
    reference: placement.reference,
    firstDay: placement.firstDay,
    lastDay: placement.lastDay,
    menteeName: placement.mentee.name,
    mentorName: placement.mentor?.name ?? null,
    leaderName: placement.leader?.name ?? null,
    grant: grant
      ? { firstDay: grant.firstDay, lastDay: grant.lastDay, grantedMinutes: grant.grantedMinutes }
      : null,
    consultant: { name, phone, email },
  };
}
