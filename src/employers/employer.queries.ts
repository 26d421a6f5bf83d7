import type { Tx } from '../access/database.js';
import { found } from '../shared/not-found.js';
import { isId } from '../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../web/paging.js';
import { Employer } from './employer.entity.js';
import { Leader } from './leader.entity.js';
import { Workplace } from './workplace.entity.js';

export async function findEmployer(tx: Tx, id: string): Promise<Employer> {
  return found(await tx.findOneBy(Employer, { id }), 'employer');
}

export async function findWorkplace(tx: Tx, id: string): Promise<Workplace> {
  return found(await tx.findOneBy(Workplace, { id }), 'workplace');
}

export async function findLeader(tx: Tx, id: string): Promise<Leader> {
  return found(await tx.findOneBy(Leader, { id }), 'leader');
}

/** By name, a page at a time. */
export async function employersByName(tx: Tx, { cursor, limit = PAGE_SIZE }: PageQuery) {
  const after = keyIn(cursor, [() => true, isId]);
  const rows = await tx
    .createQueryBuilder(Employer, 'employer')
    .where(after === null ? 'true' : '(employer.name, employer.id) > (:name, :id)', {
      name: after?.[0],
      id: after?.[1],
    })
    .orderBy('employer.name')
    .addOrderBy('employer.id')
    .take(limit + 1)
    .getMany();
  return pageOf(rows, limit, ({ name, id }) => [name, id]);
}

export function workplacesOf(tx: Tx, employerId: string): Promise<Workplace[]> {
  return tx.find(Workplace, { where: { employerId }, order: { name: 'asc', id: 'asc' } });
}

export function leadersOf(tx: Tx, employerId: string): Promise<Leader[]> {
  return tx.find(Leader, { where: { employerId }, order: { name: 'asc', id: 'asc' } });
}
