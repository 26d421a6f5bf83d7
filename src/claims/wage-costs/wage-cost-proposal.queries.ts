import { randomUUID } from 'node:crypto';
import type { Tx } from '../../access/database.js';
import { caseInDanish } from '../../placements/placement.words.js';
import type { WageCostInput } from '../../grants/wage-costs/wage-cost.input.js';
import { wageCostsOf } from '../../grants/wage-costs/wage-cost.queries.js';
import { stands, type WageCostRefusal } from '../../grants/wage-costs/wage-cost.rules.js';
import { costIn } from '../../grants/wage-costs/wage-in.js';
import { whyNoMentor } from '../../grants/wage-costs/wage-cost-mentor.rules.js';
import { type MentorDays, mentorOn } from '../../placements/handover/mentor-days.rules.js';
import { mentorsOf } from '../../placements/handover/mentorship.queries.js';
import type { Placement } from '../../placements/placement.entity.js';
import { schemeOf } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { paidHoursRule, payRule } from '../../schemes/pay.rules.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { effectOfWageCost } from './wage-cost-effect.queries.js';
import type { WageCostCheckFacts } from './wage-cost-check.page.js';

/** What stands around the form: whose case and hours it is of, and what the scheme says of pay. */
export async function wageCostFormFacts(tx: Tx, placement: Placement, mentors: MentorDays[]) {
  const scheme = await schemeOf(tx, placement);
  const view = await findPlacementView(tx, placement.id);
  return {
    of: caseInDanish(view),
    mentors,
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
  const mentors = await mentorsOf(tx, placementId);
  const mentor = mentorOn(mentors, firstDay);
  if (mentor === null) return refused([whyNoMentor(placement, mentors, firstDay)]);
  const isKnown = (await wageCostsOf(tx, placementId)).some(
    (cost) => cost.mentorId === mentor.id && cost.firstDay === firstDay && stands(cost),
  );
  if (isKnown) return refused([{ because: 'wage-cost-known', firstDay }]);
  const worked = costIn(input);
  if ('refused' in worked) return worked;

  const { wage, parts } = worked.done;
  const cost = { id: randomUUID(), mentorId: mentor.id, firstDay, rateOrePerHour: parts.rateOrePerHour };
  return done({
    of: caseInDanish(placement),
    mentor: mentor.name,
    wage,
    parts,
    effect: await effectOfWageCost(tx, placementId, cost),
  });
}
