import type { Tx } from '../access/database.js';
import type { Role } from '../access/role.js';
import { NotAllowed } from '../web/problems/not-let-in.js';
import type { PlacementView } from './placement.view.js';
import { refuseUnlessActs } from './refuse-unless-acts.js';

/**
 * Of employers, workplaces and people, by id, those whose names and contact this role puts right: a coordinator
 * those alone who take part in nothing that a consultant runs.
 */
export async function putRightBy(tx: Tx, role: Role, ids: string[]): Promise<ReadonlySet<string>> {
  if (role !== 'coordinator') return new Set(ids);
  const own = await tx.query<{ id: string }[]>(
    'select id from unnest($1::uuid[]) id where is_of_coordinated_courses_alone(id)',
    [ids],
  );
  return new Set(own.map(({ id }) => id));
}

/** A form is not shown to those whose answer would be refused: who runs another course, or has another share in it. */
export async function refuseUnlessPutRight(
  tx: Tx,
  role: Role,
  placement: Pick<PlacementView, 'runBy'>,
  id: string,
): Promise<void> {
  refuseUnlessActs(role, placement);
  if (!(await putRightBy(tx, role, [id])).has(id)) throw new NotAllowed();
}
