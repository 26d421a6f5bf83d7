import type { Role } from '../access/role.js';
import type { Tx } from '../access/database.js';
import type { Day } from '../shared/day.js';
import type { OpenPlacement } from './placement-list.queries.js';

/** What waits for whoever asks, as the page of the case says it. */
export interface OwnStep {
  placementId: string;
  says: string;
  /** The page on which it is done. */
  at: string;
}

/**
 * Asked by the pages that mentor and mentee begin with, which stand above the cases; answered by `cases/`, so that
 * both say the same.
 */
export abstract class OwnSteps {
  abstract of(tx: Tx, placements: OpenPlacement[], role: Role, today: Day): Promise<OwnStep[]>;
}
