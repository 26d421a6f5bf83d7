import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import type { Placement } from '../../placements/placement.entity.js';
import { findPlacement, lockPlacement, schemeOf } from '../../placements/placement.queries.js';
import { unpaidRule } from '../../schemes/pay.rules.js';
import type { Day, Month } from '../../shared/day.js';
import { draftRefusals } from '../claim.rules.js';
import { claimantOf } from '../outside/outsiders.queries.js';
import { ClaimPostponement } from './claim-postponement.entity.js';
import { lastDayOf } from './claim-window.queries.js';
import type { WindowFacts, WindowRefusal } from './claim-window.rules.js';

interface MonthOfPlacement {
  facts: WindowFacts;
  /** Why it is no month to claim. */
  refusals: WindowRefusal[];
}

/** A month of a placement with its window, which nobody moves until commit; and why it is no month to claim. */
export async function lockWindow(
  tx: Tx,
  { placementId, month }: { placementId: string; month: Month },
  today: Day,
): Promise<{ placement: Placement } & MonthOfPlacement> {
  const placement = await lockPlacement(tx, placementId);
  return { placement, ...(await windowOf(tx, placement, month, today)) };
}

async function windowOf(tx: Tx, placement: Placement, month: Month, today: Day): Promise<MonthOfPlacement> {
  const { id: placementId } = placement;
  const refusals = await monthRefusals(tx, placement, month, today);
  const lastDay = await lastDayOf(tx, placementId, month);
  const postponements = await tx.findBy(ClaimPostponement, { placementId, month });
  return { facts: { month, lastDay, postponements }, refusals };
}

async function monthRefusals(
  tx: Tx,
  placement: Placement,
  month: Month,
  today: Day,
): Promise<WindowRefusal[]> {
  const unpaid = unpaidRule(await schemeOf(tx, placement));
  return draftRefusals(month, { unpaid, ...placement }, today);
}

/** The same as somebody may claim it who leads or mentors: also whose hours it is. */
export async function askerRefusals(
  tx: Tx,
  of: { placementId: string; month: Month },
  actor: Actor,
): Promise<WindowRefusal[]> {
  const claimant = await claimantOf(tx, of, actor);
  return 'refused' in claimant ? claimant.refused : [];
}

/** Whether somebody may move the window of a month at all; a caseworker does for whoever claims it. */
export async function mayMoveWindow(
  tx: Tx,
  of: { placementId: string; month: Month },
  actor: Actor,
  today: Day,
): Promise<boolean> {
  const placement = await findPlacement(tx, of.placementId);
  const refusals = await monthRefusals(tx, placement, of.month, today);
  if (actor.role !== 'caseworker') refusals.push(...(await askerRefusals(tx, of, actor)));
  return refusals.length === 0;
}
