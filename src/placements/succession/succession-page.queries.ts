import type { Tx } from '../../access/database.js';
import { Employer } from '../../employers/employer.entity.js';
import { findEmployer } from '../../employers/employer.queries.js';
import {
  endOf,
  predecessorFacts,
  successionsOf,
  workplacesToCome,
} from '../../employers/succession/succession.queries.js';
import {
  type SuccessionRefusal,
  successionRefusals,
  workplacesThatGo,
} from '../../employers/succession/succession.rules.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { findPlacementView } from '../placement-list.queries.js';
import { askedIn, newcomerIn, successorIn } from './register-succession.js';
import type { SuccessionInput } from './succession.input.js';
import type { SuccessionPageFacts, SuccessionPlan } from './succession.page.js';
import { casesTouched } from './succession.queries.js';

/** The employer of a case, and what is registered of it. */
export async function successionPageFacts(
  tx: Tx,
  placementId: string,
): Promise<Pick<SuccessionPageFacts, 'employer' | 'end' | 'workplaces' | 'successions'>> {
  const { employer: stated } = await findPlacementView(tx, placementId);
  const { id, name, cvr } = await findEmployer(tx, found(stated, 'employer').id);
  const workplaces = await workplacesToCome(tx, id);
  return {
    employer: { id, name, cvr },
    end: await endOf(tx, id),
    workplaces: workplaces.map((one) => ({ value: one.id, label: `${one.name}, P-nr. ${one.pNumber}` })),
    successions: await successionsOf(tx, id),
  };
}

/** What would happen, or why it cannot. Locks and writes nothing. */
export async function planOf(
  tx: Tx,
  employerId: string,
  input: SuccessionInput,
  today: Day,
): Promise<Outcome<SuccessionPlan, SuccessionRefusal>> {
  const known = await tx.findOneBy(Employer, { cvr: input.cvr });
  const asked = askedIn(input);
  const predecessor = await predecessorFacts(tx, employerId);
  const successor = await successorIn(tx, input, known, employerId);
  const refusals = successionRefusals(asked, predecessor, successor, today);
  const named = known ?? newcomerIn(input);
  if (refusals.length > 0 || named === null) return refused(refusals);

  const ids = workplacesThatGo(asked, predecessor.workplaces);
  const all = await workplacesToCome(tx, employerId);
  return done({
    kind: asked.kind,
    firstDay: asked.firstDay,
    successor: { name: named.name, cvr: named.cvr },
    isNew: known === null,
    workplaces: all.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
    cases: (await casesTouched(tx, ids, asked.firstDay)).length,
  });
}
