import { Not } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { found } from '../../shared/not-found.js';
import { Parameter } from '../parameter.entity.js';
import type { CeilingShown } from './ceiling-shown.js';

const COLUMNS = `id, first_day::text as "firstDay", value, status, author_id as "authorId", created_at as "createdAt",
  (select name from people where id = author_id) as author,
  (select name from people where id = decided_by) as decider, decided_at as "decidedAt",
  decided_because as "decidedBecause", version`;

/** Every ceiling and proposal with those behind it, the newest day first. */
export async function ceilingsWithAuthors(tx: Tx): Promise<CeilingShown[]> {
  return tx.query<CeilingShown[]>(
    `select ${COLUMNS} from parameters where code = 'wage-cost-ceiling-ore'
     order by first_day desc, created_at desc, id`,
  );
}

export async function ceilingWithAuthor(tx: Tx, id: string): Promise<CeilingShown> {
  const [ceiling] = await tx.query<CeilingShown[]>(
    `select ${COLUMNS} from parameters where id = $1 and code = 'wage-cost-ceiling-ore'`,
    [id],
  );
  return found(ceiling ?? null, 'parameter');
}

/** Those that somebody may take a stand on: what they proposed themselves waits for another. */
export function countCeilingsToDecide(tx: Tx, personId: string): Promise<number> {
  const where = { code: 'wage-cost-ceiling-ore', status: 'proposed', authorId: Not(personId) } as const;
  return tx.countBy(Parameter, where);
}

/** The most that one training may cost, from which day, the newest day first. */
export function trainingCeilings(tx: Tx): Promise<Parameter[]> {
  const where = { code: 'training-ceiling-ore', status: 'approved' } as const;
  return tx.find(Parameter, { where, order: { firstDay: 'desc' } });
}
