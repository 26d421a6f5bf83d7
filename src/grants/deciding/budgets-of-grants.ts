import type { Tx } from '../../access/database.js';
import type { Ore } from '../../shared/ore.js';
import type { Grant } from '../grant.entity.js';

/** A budget that a grant would pass, or passed when it was given. */
export interface PassedBudget {
  budgetId: string;
  year: number;
  /** Whom the budget is for, as it is said. */
  of: string;
  budgetOre: Ore;
  /** Spent and bound without the grant. */
  forecastOre: Ore;
  /** What the grant costs of the year, where all its hours are used. */
  grantOre: Ore;
  overOre: Ore;
}

/** Asked where grants are decided, which stands above payments; answered by `payments/`. It warns, and refuses nothing. */
export abstract class BudgetsOfGrants {
  /** Those that the grant would pass; none where it is not known what an hour costs. */
  abstract wouldPass(tx: Tx, grant: Grant): Promise<PassedBudget[]>;
  /** Those that it passed when it was given, to those who read budgets. */
  abstract passed(tx: Tx, grantId: string): Promise<PassedBudget[]>;
  /** Notes which the grant passes as it is given. */
  abstract note(tx: Tx, grant: Grant, by: { personId: string; at: Date }): Promise<PassedBudget[]>;
}
