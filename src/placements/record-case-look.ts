import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import { type Look, recordLook } from '../audit/record-look.js';
import { Placement } from './placement.entity.js';

type HowAndWhy = Pick<Look, 'how' | 'purpose'>;

/** Notes that what belongs to these cases was shown: each is a look at its mentee. */
export async function recordCaseLook(tx: Tx, look: HowAndWhy, ...placementIds: string[]): Promise<void> {
  const placements = await tx.find(Placement, {
    select: { id: true, menteeId: true },
    where: { id: In(placementIds) },
  });
  const people = placements.map(({ id, menteeId }) => menteeOf(id, menteeId));
  await recordLook(tx, { ...look, people });
}

/** Notes a list of cases, and what was searched for even where nobody was found. */
export async function recordListLook(
  tx: Tx,
  how: 'page' | 'api',
  items: { id: string; mentee: { id: string } }[],
  criterion: string | undefined,
): Promise<void> {
  const people = items.map(({ id, mentee }) => menteeOf(id, mentee.id));
  await recordLook(tx, { how: criterion === undefined ? how : 'search', purpose: 'list', people, criterion });
}

function menteeOf(placementId: string, id: string): Look['people'][number] {
  return { kind: 'mentee', id, placementId };
}
