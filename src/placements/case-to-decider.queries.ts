import type { Tx } from '../access/database.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import type { Day } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { givenAnswers } from './answers/given-answers.queries.js';
import type { CaseToDeciderFacts } from './case-to-decider.js';
import { findPlacementView } from './placement-list.queries.js';

/** What a caseworker sees of the case where something of it waits for a decision; null for everybody else. */
export async function caseToDecider(
  tx: Tx,
  placementId: string,
  actor: SignedIn,
): Promise<CaseToDeciderFacts | null> {
  if (actor.role !== 'caseworker') return null;
  const [row] = await tx.query<(Pick<CaseToDeciderFacts, 'holder' | 'hold'> & { today: Day })[]>(
    `select actor_today()::text as today,
       (select json_build_object('name', p.name, 'isReader', p.id = $2)
          from case_assignments a join people p on p.id = a.person_id
          where a.placement_id = $1 and a.role = 'caseworker' and a.ended_at is null) as holder,
       (select json_build_object('untilDay', h.until_day, 'reason', h.reason) from case_holds h
          where h.placement_id = $1 and h.role = 'caseworker' and h.lifted_at is null
            and h.until_day >= actor_today()) as hold`,
    [placementId, actor.personId],
  );
  const { holder, hold, today } = found(row, 'placement');
  const answers = await givenAnswers(tx, await findPlacementView(tx, placementId), actor.role, today);
  return { placementId, holder, hold, answers };
}
