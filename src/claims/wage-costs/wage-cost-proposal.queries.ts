import { randomUUID } from 'node:crypto';
import type { Tx } from '../../access/database.js';
import { caseInDanish } from '../../placements/placement.words.js';
import type { WageCostInput } from '../../grants/wage-costs/wage-cost.input.js';
import { wageCostsOf } from '../../grants/wage-costs/wage-cost.queries.js';
import { stands, type WageCostRefusal } from '../../grants/wage-costs/wage-cost.rules.js';
import { costIn } from '../../grants/wage-costs/wage-in.js';
import { findMentor } from '../../mentors/mentor.queries.js';
import { mentorOfDay } from '../../placements/handover/mentorship.queries.js';
import type { Placement } from '../../placements/placement.entity.js';
import { schemeOf } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { paidHoursRule, payRule } from '../../schemes/scheme.rules.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { effectOfWageCost } from './wage-cost-effect.queries.js';
import type { WageCostCheckFacts } from './wage-cost-check.page.js';

/** What stands around the form: whose case it is, and what the scheme says of pay. */
export async function wageCostFormFacts(tx: Tx, placement: Placement) {
  const scheme = await schemeOf(tx, placement);
  const view = await findPlacementView(tx, placement.id);
  return {
    of: caseInDanish(view),
    mentor: view.mentor?.name ?? null,
    rules: [payRule(scheme), paidHoursRule(scheme)],
  };
}

/** What a wage cost would be and change, or why it cannot be sent. Writes nothing. */
export async function tryWageCost(
  tx: Tx,
  placementId: string,
  input: WageCostInput,
): Promise<
  Outcome<Pick<WageCostCheckFacts, 'of' | 'mentor' | 'wage' | 'parts' | 'effect'>, WageCostRefusal>
> {
  const placement = await findPlacementView(tx, placementId);
  const { firstDay } = input;
  const mentorId = await mentorOfDay(tx, placementId, firstDay);
  if (mentorId === null) return refused([{ because: 'no-mentor-on-that-day', firstDay }]);
  const isKnown = (await wageCostsOf(tx, placementId)).some(
    (cost) => cost.mentorId === mentorId && cost.firstDay === firstDay && stands(cost),
  );
  if (isKnown) return refused([{ because: 'wage-cost-known', firstDay }]);
  const worked = costIn(input);
  if ('refused' in worked) return worked;

  const { wage, parts } = worked.done;
  const cost = { id: randomUUID(), mentorId, firstDay, rateOrePerHour: parts.rateOrePerHour };
  return done({
    of: caseInDanish(placement),
    mentor: (await findMentor(tx, mentorId)).name,
    wage,
    parts,
    effect: await effectOfWageCost(tx, placementId, cost),
  });
}
