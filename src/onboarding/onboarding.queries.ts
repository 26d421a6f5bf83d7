import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import type { Placement } from '../placements/placement.entity.js';
import { findPlacement, schemeOf } from '../placements/placement.queries.js';
import { schemesBy } from '../schemes/scheme.queries.js';
import { milestonesOf } from '../schemes/scheme.rules.js';
import type { Day } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { AttendanceCheckIn } from './attendance-check-in.entity.js';
import { MilestoneMark } from './milestone-mark.entity.js';
import { type MilestoneState, milestoneStates } from './onboarding.rules.js';
import { type OnboardingView, onboardingView } from './onboarding.view.js';
import { WellbeingCheckIn } from './wellbeing-check-in.entity.js';

export async function milestoneStatesOf(tx: Tx, placement: Placement, today: Day): Promise<MilestoneState[]> {
  const milestones = milestonesOf(await schemeOf(tx, placement), placement.firstDay);
  return milestoneStates(milestones, await tx.findBy(MilestoneMark, { placementId: placement.id }), today);
}

/** By placement, as `milestoneStatesOf`. */
export async function milestoneStatesBy(
  tx: Tx,
  placements: Pick<Placement, 'id' | 'schemeVersionId' | 'firstDay'>[],
  today: Day,
): Promise<Map<string, MilestoneState[]>> {
  const schemes = await schemesBy(
    tx,
    placements.map(({ schemeVersionId }) => schemeVersionId),
  );
  const marks = await tx.findBy(MilestoneMark, { placementId: In(placements.map(({ id }) => id)) });
  return new Map(
    placements.map(({ id, schemeVersionId, firstDay }) => {
      const milestones = milestonesOf(found(schemes.get(schemeVersionId), 'scheme'), firstDay);
      const own = marks.filter(({ placementId }) => placementId === id);
      return [id, milestoneStates(milestones, own, today)];
    }),
  );
}

export function attendanceOf(tx: Tx, placementId: string): Promise<AttendanceCheckIn[]> {
  return tx.find(AttendanceCheckIn, { where: { placementId }, order: { weekFirstDay: 'asc' } });
}

/** Empty for those who are not told how the mentee says that it goes. */
export function wellbeingOf(tx: Tx, placementId: string): Promise<WellbeingCheckIn[]> {
  return tx.find(WellbeingCheckIn, { where: { placementId }, order: { weekFirstDay: 'asc' } });
}

/** All of it, as far as the asker may see it. */
export async function onboardingOf(tx: Tx, placementId: string, today: Day): Promise<OnboardingView> {
  const states = await milestoneStatesOf(tx, await findPlacement(tx, placementId), today);
  return onboardingView(states, await attendanceOf(tx, placementId), await wellbeingOf(tx, placementId));
}
