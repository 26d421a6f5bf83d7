import type { Tx } from '../../access/database.js';
import { successionsAt } from '../../employers/succession/succession.queries.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { Day } from '../../shared/day.js';
import type { EmployerBefore } from './employer-before.js';

/** By which the employer of a case became another in its days, the newest first; null where nothing did. */
export async function employersBefore(
  tx: Tx,
  { workplace, firstDay: begun, lastDay }: PlacementView,
  today: Day,
): Promise<EmployerBefore[]> {
  if (workplace === null) return [];
  const successions = await successionsAt(tx, workplace.id);
  return successions
    .filter(({ firstDay }) => firstDay > begun && firstDay <= lastDay)
    .map(({ kind, firstDay, predecessor, successor }) => ({
      kind,
      firstDay,
      isToCome: firstDay > today,
      other: firstDay > today ? successor : predecessor,
    }));
}
