import type { Tx } from '../../access/database.js';
import { recordLook } from '../../audit/record-look.js';
import { findEmployer, findWorkplace, holderOf } from '../../employers/employer.queries.js';
import { isHeldBy } from '../../employers/succession/holder.sql.js';
import { mentorsToPick } from '../../mentors/mentor.queries.js';
import { isAtWorkplace, runBy } from '../../schemes/scheme.rules.js';
import { schemesInUse } from '../../schemes/scheme.queries.js';
import type { Day } from '../../shared/day.js';
import type { EmployerShown, WorkplaceShown } from './workplace.view.js';
import { leadersAt } from '../registration/registration.queries.js';

const MOST_SHOWN = 200;

/** Every employer with its workplaces, by name. */
export function employersWithWorkplaces(tx: Tx): Promise<EmployerShown[]> {
  return tx.query<EmployerShown[]>(
    `select e.id, e.name, coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) order by w.name, w.id)
       from workplaces w
       where ${isHeldBy('e.id')}), '[]') as workplaces
     from employers e order by e.name, e.id limit ${MOST_SHOWN}`,
  );
}

/** The schemes at a workplace whose courses a coordinator registers. */
export async function schemesToRegister(tx: Tx): Promise<{ code: string; name: string }[]> {
  return (await schemesInUse(tx))
    .filter(({ scheme }) => isAtWorkplace(scheme) && runBy(scheme) === 'coordinator')
    .map(({ scheme: { code, name } }) => ({ code, name }));
}

/** A workplace, and those there who may lead or be mentors today. The look at them is logged. */
export async function workplaceWithPeople(tx: Tx, id: string, today: Day): Promise<WorkplaceShown> {
  const workplace = await findWorkplace(tx, id);
  const leaders = (await leadersAt(tx, id, today)).map((one) => ({ ...one, email: one.detail }));
  const mentors = await mentorsToPick(tx, id, false);
  const people = [
    ...leaders.map((one) => ({ kind: 'leader' as const, id: one.id })),
    ...mentors.map((one) => ({ kind: 'mentor' as const, id: one.id })),
  ];
  await recordLook(tx, { how: 'page', purpose: 'registration', people });
  return { workplace, employer: await findEmployer(tx, await holderOf(tx, id)), leaders, mentors };
}
