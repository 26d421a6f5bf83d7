import { Injectable } from '@nestjs/common';
import type { Tx } from '../../access/database.js';
import { BudgetsOfGrants, type PassedBudget } from '../../grants/deciding/budgets-of-grants.js';
import type { Grant } from '../../grants/grant.entity.js';
import { rateOn } from '../../grants/grant-rate.queries.js';
import type { Day } from '../../shared/day.js';
import { divideHalfUp } from '../../shared/rounding.js';
import { type BudgetSet, budgetsOf, claimsOfYears, newestOf, restOfGrants } from './budget.queries.js';
import {
  averageRate,
  budgetFigures,
  type BudgetScope,
  isCovered,
  overBy,
  partInYear,
} from './budget.rules.js';
import { scopeInSentence } from './budget.words.js';
import { GrantOverBudget } from './grant-over-budget.entity.js';

@Injectable()
export class BudgetsOfTheYear extends BudgetsOfGrants {
  async wouldPass(tx: Tx, grant: Grant): Promise<PassedBudget[]> {
    const [first, last] = [yearOf(grant.firstDay), yearOf(grant.lastDay)];
    const budgets = newestOf(await budgetsOf(tx, first, last));
    if (budgets.length === 0) return [];
    const group = await targetGroupOf(tx, grant.placementId);
    const covering = budgets.filter((budget) => isCovered(budget, group));
    if (covering.length === 0) return [];
    const rests = await restOfGrants(tx);
    const rate = (await rateOn(tx, grant.placementId, grant.firstDay)) ?? averageRate(rests);
    if (rate === null) return [];

    const costOre = divideHalfUp(BigInt(grant.grantedMinutes) * BigInt(rate), 60n);
    const claimed = await claimsOfYears(tx, first, last);
    return covering.flatMap((budget) => {
      const { forecastOre } = budgetFigures(budget, budget.year, claimed, rests);
      const grantOre = partInYear(costOre, grant, budget.year);
      const overOre = overBy(budget.amountOre, forecastOre, grantOre);
      return overOre > 0 ? [{ ...told(budget), forecastOre, grantOre, overOre }] : [];
    });
  }

  async passed(tx: Tx, grantId: string): Promise<PassedBudget[]> {
    const rows = await tx.query<(BudgetScope & Record<keyof Omit<PassedBudget, 'of'>, string>)[]>(
      `select o.budget_id as "budgetId", b.year, b.covers, b.target_group as "targetGroup",
         b.amount_ore as "budgetOre", o.forecast_ore as "forecastOre", o.grant_ore as "grantOre", o.over_ore as "overOre"
       from grants_over_budget o join budgets b on b.id = o.budget_id
       where o.grant_id = $1 order by b.year, b.covers, b.target_group`,
      [grantId],
    );
    return rows.map(({ covers, targetGroup, budgetId, ...figures }) => ({
      budgetId,
      of: scopeInSentence({ covers, targetGroup }),
      year: Number(figures.year),
      budgetOre: Number(figures.budgetOre),
      forecastOre: Number(figures.forecastOre),
      grantOre: Number(figures.grantOre),
      overOre: Number(figures.overOre),
    }));
  }

  async note(
    tx: Tx,
    grant: Grant,
    { personId, at }: { personId: string; at: Date },
  ): Promise<PassedBudget[]> {
    const passed = await this.wouldPass(tx, grant);
    if (passed.length === 0) return [];
    const rows = passed.map(({ budgetId, forecastOre, grantOre, overOre }) => ({
      grantId: grant.id,
      budgetId,
      forecastOre,
      grantOre,
      overOre,
      notedBy: personId,
      notedAt: at,
    }));
    await tx.insert(GrantOverBudget, rows);
    return passed;
  }
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

async function targetGroupOf(tx: Tx, placementId: string): Promise<string | null> {
  const [row] = await tx.query<{ targetGroup: string | null }[]>(
    `select t.target_group as "targetGroup" from placements p join mentee_particulars t on t.mentee_id = p.mentee_id
     where p.id = $1`,
    [placementId],
  );
  return row?.targetGroup ?? null;
}

function told(budget: BudgetSet): Pick<PassedBudget, 'budgetId' | 'year' | 'of' | 'budgetOre'> {
  const { id, year, amountOre } = budget;
  return { budgetId: id, year, of: scopeInSentence(budget), budgetOre: amountOre };
}
