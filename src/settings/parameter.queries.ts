import { LessThanOrEqual } from 'typeorm';
import type { Tx } from '../access/database.js';
import type { Day } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import type { Ore } from '../shared/ore.js';
import { Parameter, type ParameterCode } from './parameter.entity.js';

const CEILING = 'wage-cost-ceiling-ore';

/** The approved ceilings on an hour's wage cost, each from its first day; null ends the one before. */
export async function ceilingsOf(tx: Tx): Promise<{ id: string; firstDay: Day; value: Ore | null }[]> {
  return tx.find(Parameter, { where: { code: CEILING, status: 'approved' }, order: { firstDay: 'asc' } });
}

/** Those that apply or wait for a decision, whose days are taken. */
export async function ceilingsAndProposals(tx: Tx): Promise<Parameter[]> {
  return tx.find(Parameter, {
    where: [
      { code: CEILING, status: 'approved' },
      { code: CEILING, status: 'proposed' },
    ],
  });
}

/** Held until commit, so that nobody decides on what somebody else is putting right. */
export async function lockCeiling(tx: Tx, id: string): Promise<Parameter> {
  await tx.query('select from parameters where id = $1 and code = $2 for update', [id, CEILING]);
  return findCeiling(tx, id);
}

export async function findCeiling(tx: Tx, id: string): Promise<Parameter> {
  return found(await tx.findOneBy(Parameter, { id, code: CEILING }), 'parameter');
}

/** What applies on a day; null where nothing was set, or it was set to nothing. */
export async function parameterOn(tx: Tx, code: ParameterCode, day: Day): Promise<number | null> {
  const value = await tx.findOne(Parameter, {
    where: { code, status: 'approved', firstDay: LessThanOrEqual(day) },
    order: { firstDay: 'desc' },
  });
  return value?.value ?? null;
}
