import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { mentorsOf } from '../../placements/handover/mentorship.queries.js';
import { wageCostsOf } from './wage-cost.queries.js';
import { hasLapsed } from './wage-cost-mentor.rules.js';
import { type NamedWageCost, wageCostView } from './wage-cost.view.js';

/** Those of a placement, each with whose hour it is. */
export async function namedWageCostsOf(tx: Tx, placementId: string): Promise<NamedWageCost[]> {
  const costs = await wageCostsOf(tx, placementId);
  const mentors = await tx.findBy(Mentor, { id: In(costs.map(({ mentorId }) => mentorId)) });
  const names = new Map(mentors.map(({ id, name }) => [id, name]));
  const days = await mentorsOf(tx, placementId);
  return costs.map((cost) => ({
    ...wageCostView(cost),
    mentor: names.get(cost.mentorId) ?? null,
    hasLapsed: hasLapsed(cost, days),
  }));
}
