import type { Tx } from '../../access/database.js';
import { daysOfMove } from '../../placements/moves/move.rules.js';
import { moveFacts } from '../../placements/moves/moves.queries.js';
import type { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';
import { caseState } from '../case.queries.js';
import { looseEnds } from './loose-ends.rules.js';

/** What is still open in a course that is about to end on the last day that may be chosen. */
export async function endingFacts(tx: Tx, placement: Placement, today: Day) {
  const { lastDay } = daysOfMove('ending', await moveFacts(tx, placement), today);
  const open = looseEnds({ ...(await caseState(tx, placement, today)), lastDay }, today);
  return { lastDay, plannedLastDay: placement.lastDay, open };
}
