import type { Tx } from '../../access/database.js';
import { findLeader } from '../../employers/employer.queries.js';
import type { Leader } from '../../employers/leader.entity.js';
import type { Party } from '../../mentors/change-contact.js';
import type { Mentor } from '../../mentors/mentor.entity.js';
import { findMentor } from '../../mentors/mentor.queries.js';
import { found } from '../../shared/not-found.js';
import { isId } from '../../web/fields/fields.js';
import { findPlacementView } from '../placement-list.queries.js';

const PLACES = {
  leader: { table: 'leaderships', who: 'leader_id' },
  mentor: { table: 'mentorships', who: 'mentor_id' },
} as const;

/**
 * The leader or the mentor of a case: of today or the next, or the one who is named, of today or a later day.
 * Tells whether it is one who is to follow another.
 */
export async function partyOfCase(
  tx: Tx,
  party: Party,
  placementId: string,
  namedId: string | undefined,
): Promise<{ person: Leader | Mentor; isToCome: boolean }> {
  const view = await findPlacementView(tx, placementId);
  const presentId = view[party]?.id;
  const id = namedId === undefined ? presentId : await idOfNamed(tx, party, placementId, namedId);
  const find = party === 'leader' ? findLeader : findMentor;
  return { person: await find(tx, found(id ?? null, party)), isToCome: id !== presentId };
}

async function idOfNamed(tx: Tx, party: Party, placementId: string, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const { table, who } = PLACES[party];
  const rows = await tx.query<unknown[]>(
    `select from ${table} where placement_id = $1 and ${who} = $2
       and (last_day is null or last_day >= actor_today()) limit 1`,
    [placementId, id],
  );
  return rows.length > 0 ? id : null;
}
