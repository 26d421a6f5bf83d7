import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import { found } from '../shared/not-found.js';
import { isId } from '../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../web/paging.js';
import { Employer } from './employer.entity.js';
import { Leader } from './leader.entity.js';
import { HOLDER_TODAY, isHeldBy } from './succession/holder.sql.js';
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

/** Those that the employer has today. */
export async function workplacesOf(tx: Tx, employerId: string): Promise<Workplace[]> {
  const ids = await workplaceIdsOf(tx, employerId);
  return tx.find(Workplace, { where: { id: In(ids) }, order: { name: 'asc', id: 'asc' } });
}

/** Those at the workplaces that the employer has today. */
export async function leadersOf(tx: Tx, employerId: string): Promise<Leader[]> {
  const ids = await workplaceIdsOf(tx, employerId);
  return tx.find(Leader, { where: { workplaceId: In(ids) }, order: { name: 'asc', id: 'asc' } });
}

export function leadersAtWorkplace(tx: Tx, workplaceId: string): Promise<Leader[]> {
  return tx.find(Leader, { where: { workplaceId }, order: { name: 'asc', id: 'asc' } });
}

/** The employer who has a workplace today. */
export async function holderOf(tx: Tx, workplaceId: string): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `select ${HOLDER_TODAY} as id from workplaces w where w.id = $1`,
    [workplaceId],
  );
  return found(row, 'workplace').id;
}

async function workplaceIdsOf(tx: Tx, employerId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(`select w.id from workplaces w where ${isHeldBy('$1')}`, [
    employerId,
  ]);
  return rows.map(({ id }) => id);
}
