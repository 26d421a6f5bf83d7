import type { Tx } from '../../access/database.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import {
  type BudgetSet,
  budgetsOf,
  claimsOfYears,
  newestOf,
  restOfGrants,
  type TrainingOfYear,
  trainingOfYear,
} from './budget.queries.js';
import {
  averageRate,
  type BudgetFigures,
  budgetFigures,
  type BudgetScope,
  minutesWithoutPrice,
} from './budget.rules.js';

export interface BudgetLine extends BudgetFigures {
  scope: BudgetScope;
  /** Null where none is set. */
  budget: BudgetSet | null;
}

export interface YearOfBudget {
  year: number;
  /** Everybody first, then each group, and those without one last. */
  lines: BudgetLine[];
  /** Every version, the newest of each first. */
  versions: BudgetSet[];
  /** What an hour without an approved wage cost is reckoned at; null where there is no other to go by. */
  averageOre: Ore | null;
  minutesWithoutPrice: Minutes;
  /** Beside the lines, which are of hours. */
  training: TrainingOfYear;
}

/** A year as it stands: as many queries for many groups as for one. */
export async function yearOfBudget(tx: Tx, year: number): Promise<YearOfBudget> {
  const versions = await budgetsOf(tx, year);
  const budgets = newestOf(versions);
  const claimed = await claimsOfYears(tx, year);
  const rests = await restOfGrants(tx);
  const groups = [...claimed, ...rests, ...budgets].flatMap(({ targetGroup }) => targetGroup ?? []);
  const named = [...new Set(groups)].toSorted((one, other) => one.localeCompare(other, 'da'));
  const scopes: BudgetScope[] = [
    { covers: 'everyone', targetGroup: null },
    ...named.map((targetGroup) => ({ covers: 'group', targetGroup }) as const),
    { covers: 'without-group', targetGroup: null },
  ];
  return {
    year,
    lines: scopes.map((scope) => ({
      scope,
      budget:
        budgets.find((one) => one.covers === scope.covers && one.targetGroup === scope.targetGroup) ?? null,
      ...budgetFigures(scope, year, claimed, rests),
    })),
    versions,
    averageOre: averageRate(rests),
    minutesWithoutPrice: minutesWithoutPrice(rests),
    training: await trainingOfYear(tx, year),
  };
}
