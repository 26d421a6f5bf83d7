import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { findMentee, findParticulars } from '../mentee.queries.js';
import { MenteeCprNumber } from '../mentee-cpr-number.entity.js';
import { mayActFor, represents } from './representative.rules.js';
import { Representative } from './representative.entity.js';

/** Holds the representative until commit. */
export async function lockRepresentative(tx: Tx, id: string): Promise<Representative> {
  await tx.query('select from representatives where id = $1 for update', [id]);
  return found(await tx.findOneBy(Representative, { id }), 'representative');
}

/** All of them, those that begin last first. */
export function representativesOf(tx: Tx, menteeId: string): Promise<Representative[]> {
  return tx.find(Representative, { where: { menteeId }, order: { firstDay: 'desc', createdAt: 'desc' } });
}

/** Null where the scheme asks for none. */
export function findCpr(tx: Tx, menteeId: string): Promise<MenteeCprNumber | null> {
  return tx.findOneBy(MenteeCprNumber, { menteeId });
}

/** Whether a paper is of a case of the mentee. */
export async function isPaperOfMentee(tx: Tx, paperId: string, menteeId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from attachments a join placements p on p.id = a.placement_id
     where a.id = $1 and p.mentee_id = $2`,
    [paperId, menteeId],
  );
  return rows.length > 0;
}

/** Somebody to whom a letter to the mentee goes. */
export interface Receiver {
  as: 'mentee' | 'representative';
  name: string;
  email: string | null;
  phone: string | null;
}

/** To whom a letter to the mentee goes on a day: the mentee, and each representative who may receive it. */
export async function receiversFor(tx: Tx, menteeId: string, day: Day): Promise<Receiver[]> {
  const { name } = await findMentee(tx, menteeId);
  const particulars = await findParticulars(tx, menteeId);
  const { email = null, phone = null } = particulars ?? {};
  const others = (await representativesOf(tx, menteeId)).filter((one) =>
    mayActFor([one], 'receive-letters', day),
  );
  return [
    { as: 'mentee', name, email, phone },
    ...others.map((one) => ({
      as: 'representative' as const,
      name: one.name,
      email: one.email,
      phone: one.phone,
    })),
  ];
}

/** Those who speak for the mentee on a day. */
export async function representativesOn(tx: Tx, menteeId: string, day: Day): Promise<Representative[]> {
  return (await representativesOf(tx, menteeId)).filter((one) => represents(one, day));
}

/** Whether the asker speaks for the mentee today, and is not the mentee. */
export async function actsAsRepresentative(tx: Tx, menteeId: string): Promise<boolean> {
  const [row] = await tx.query<{ answer: boolean }[]>('select acts_as_representative($1) as answer', [
    menteeId,
  ]);
  return row?.answer ?? false;
}
