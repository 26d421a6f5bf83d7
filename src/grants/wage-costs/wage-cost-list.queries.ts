import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import type { WageCost } from './wage-cost.entity.js';
import { type NamedWageCost, wageCostView } from './wage-cost.view.js';

/** Each with whose hour it is. */
export async function namedWageCosts(tx: Tx, costs: WageCost[]): Promise<NamedWageCost[]> {
  const mentors = await tx.findBy(Mentor, { id: In(costs.map(({ mentorId }) => mentorId)) });
  const names = new Map(mentors.map(({ id, name }) => [id, name]));
  return costs.map((cost) => ({ ...wageCostView(cost), mentor: names.get(cost.mentorId) ?? null }));
}
