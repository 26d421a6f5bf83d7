/** Why somebody cannot be picked for a place, as far as it is said who, and from when. In the order of the form. */
import type { Tx } from '../../access/database.js';
import { Leader } from '../../employers/leader.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { payRuleWherePaid } from '../../schemes/pay.rules.js';
import { mentorPickRule } from '../../schemes/scheme.rules.js';
import type { Day } from '../../shared/day.js';
import type { Placement } from '../placement.entity.js';
import { findPlacement, menteePersonId, schemeOf } from '../placement.queries.js';
import { mentorRefusals, type PlacementRefusal } from '../placement.rules.js';
import { handoverOf } from './handover.queries.js';
import { type Handover, handoverRefusals } from './handover.rules.js';
import { Leadership } from './leadership.entity.js';
import { lastDayWithHoursOfOthers, mentorFacts } from './mentorship.queries.js';
import { Mentorship } from './mentorship.entity.js';

interface PickSoFar {
  /** Null where it is not said, or cannot be read. */
  who: string | null;
  firstDay: Day | null;
  /** What becomes of the others; null where the day is not known. */
  plan: Handover | null;
  today: Day;
}

export async function mentorPickRefusals(
  tx: Tx,
  placement: Placement,
  pick: PickSoFar,
): Promise<PlacementRefusal[]> {
  const lastDayWithHours = await lastDayWithHoursOfOthers(tx, placement.id, pick.who);
  return [
    ...(await refusalsOfMentor(tx, placement, pick.who)),
    ...refusalsOfDay(placement, pick, lastDayWithHours),
  ];
}

export async function leaderChangeRefusals(
  tx: Tx,
  placement: Placement,
  pick: PickSoFar,
): Promise<PlacementRefusal[]> {
  return [...(await refusalsOfLeader(tx, placement, pick.who)), ...refusalsOfDay(placement, pick, null)];
}

/** As `mentorPickRefusals`, of a form that something is wrong with. */
export async function whyNotMentor(
  tx: Tx,
  placementId: string,
  { mentorId, firstDay }: { mentorId?: string; firstDay?: Day },
  today: Day,
): Promise<PlacementRefusal[]> {
  const placement = await findPlacement(tx, placementId);
  const said = { who: mentorId ?? null, firstDay: firstDay ?? null, today };
  return mentorPickRefusals(tx, placement, await withPlan(tx, Mentorship, placementId, said));
}

/** As `leaderChangeRefusals`, of a form that something is wrong with. */
export async function whyNotLeader(
  tx: Tx,
  placementId: string,
  { leaderId, firstDay }: { leaderId?: string; firstDay?: Day },
  today: Day,
): Promise<PlacementRefusal[]> {
  const placement = await findPlacement(tx, placementId);
  const said = { who: leaderId ?? null, firstDay: firstDay ?? null, today };
  return leaderChangeRefusals(tx, placement, await withPlan(tx, Leadership, placementId, said));
}

async function withPlan(
  tx: Tx,
  place: typeof Mentorship | typeof Leadership,
  placementId: string,
  said: Omit<PickSoFar, 'plan'>,
): Promise<PickSoFar> {
  const { who, firstDay } = said;
  const plan = firstDay === null ? null : await handoverOf(tx, place, placementId, { who, firstDay });
  return { ...said, plan };
}

async function refusalsOfMentor(
  tx: Tx,
  placement: Placement,
  id: string | null,
): Promise<PlacementRefusal[]> {
  if (id === null) return [];
  const mentor = await tx.findOneBy(Mentor, { id });
  if (mentor === null) return [{ because: 'mentor-unknown' }];
  const scheme = await schemeOf(tx, placement);
  return mentorRefusals(mentorFacts(mentor), {
    workplaceId: placement.workplaceId,
    menteePersonId: await menteePersonId(tx, placement),
    pickRule: mentorPickRule(scheme),
    payRule: payRuleWherePaid(scheme),
  });
}

async function refusalsOfLeader(
  tx: Tx,
  placement: Placement,
  id: string | null,
): Promise<PlacementRefusal[]> {
  if (id === null) return [];
  const leader = await tx.findOneBy(Leader, { id });
  if (leader === null) return [{ because: 'leader-unknown' }];
  return leader.workplaceId === placement.workplaceId ? [] : [{ because: 'leader-of-another-workplace' }];
}

function refusalsOfDay(
  placement: Placement,
  { plan, firstDay, today }: PickSoFar,
  lastDayWithHours: Day | null,
): PlacementRefusal[] {
  if (plan === null || firstDay === null) return [];
  return handoverRefusals(plan, firstDay, {
    status: placement.status,
    period: placement,
    lastDayWithHours,
    today,
  });
}
