import type { Tx } from '../access/database.js';
import { found } from '../shared/not-found.js';
import { isId } from '../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../web/paging.js';
import { Mentee } from './mentee.entity.js';
import { MenteeCprNumber } from './mentee-cpr-number.entity.js';
import { MenteeParticulars } from './mentee-particulars.entity.js';

export async function findMentee(tx: Tx, id: string): Promise<Mentee> {
  return found(await tx.findOneBy(Mentee, { id }), 'mentee');
}

/** Holds the mentee until commit: changes of name and contact queue up here. */
export async function lockMentee(tx: Tx, id: string): Promise<Mentee> {
  const [mentee] = await tx.query<object[]>('select from mentees where id = $1 for update', [id]);
  found(mentee ?? null, 'mentee'); // those who may not change it lock nothing
  return findMentee(tx, id);
}

/** Null for those who may not see them. */
export function findParticulars(tx: Tx, menteeId: string): Promise<MenteeParticulars | null> {
  return tx.findOneBy(MenteeParticulars, { menteeId });
}

/** Null where the scheme asks for none. */
export function findEncryptedCpr(tx: Tx, menteeId: string): Promise<MenteeCprNumber | null> {
  return tx.findOneBy(MenteeCprNumber, { menteeId });
}

export async function menteesByName(tx: Tx, { cursor, limit = PAGE_SIZE }: PageQuery) {
  const after = keyIn(cursor, [() => true, isId]);
  const rows = await tx
    .createQueryBuilder(Mentee, 'mentee')
    .where(after === null ? 'true' : '(mentee.name, mentee.id) > (:name, :id)', {
      name: after?.[0],
      id: after?.[1],
    })
    .orderBy('mentee.name')
    .addOrderBy('mentee.id')
    .take(limit + 1)
    .getMany();
  return pageOf(rows, limit, ({ name, id }) => [name, id]);
}
