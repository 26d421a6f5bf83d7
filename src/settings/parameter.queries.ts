import { LessThanOrEqual } from 'typeorm';
import type { Tx } from '../access/database.js';
import type { Day } from '../shared/day.js';
import type { Ore } from '../shared/ore.js';
import { Parameter, type ParameterCode } from './parameter.entity.js';

/** The ceilings on an hour's wage cost, each from its first day; null ends the one before. */
export async function ceilingsOf(tx: Tx): Promise<{ id: string; firstDay: Day; value: Ore | null }[]> {
  return tx.find(Parameter, { where: { code: 'wage-cost-ceiling-ore' }, order: { firstDay: 'asc' } });
}

/** Null where there is none, or no more. */
export async function lockCeiling(tx: Tx, id: string): Promise<Parameter | null> {
  return tx.findOne(Parameter, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** What applies on a day; null where nothing was set, or it was set to nothing. */
export async function parameterOn(tx: Tx, code: ParameterCode, day: Day): Promise<number | null> {
  const value = await tx.findOne(Parameter, {
    where: { code, firstDay: LessThanOrEqual(day) },
    order: { firstDay: 'desc' },
  });
  return value?.value ?? null;
}
