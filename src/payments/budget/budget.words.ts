import { formatKroner, type Ore } from '../../shared/ore.js';
import type { Said } from '../../web/problems/said.js';
import type { BudgetRefusal, BudgetScope } from './budget.rules.js';

/** `Alle målgrupper` */
export function scopeInDanish({ covers, targetGroup }: BudgetScope): string {
  switch (covers) {
    case 'everyone':
      return 'Alle målgrupper';
    case 'group':
      return targetGroup ?? '–';
    case 'without-group':
      return 'Uden målgruppe';
  }
}

export function budgetRefusalInDanish(refusal: BudgetRefusal): Said {
  switch (refusal.because) {
    case 'budget-without-group':
      return { field: 'targetGroup', detail: 'Skriv, hvilken målgruppe budgettet gælder.' };
    case 'budget-group-not-asked':
      return { field: 'targetGroup', detail: 'En målgruppe skrives kun, når budgettet gælder én målgruppe.' };
  }
}

/** As `scopeInDanish`, in a sentence. */
export function scopeInSentence(scope: BudgetScope): string {
  const said = scopeInDanish(scope);
  return scope.covers === 'group' ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** `Prognosen er 90.000,00 kr. Det er 10.000,00 kr. under budgettet.` */
export function stateInDanish(budget: { amountOre: Ore } | null, forecastOre: Ore): string {
  const forecast = `Prognosen er ${formatKroner(forecastOre)}`;
  if (budget === null) return `${forecast} Der er ikke sat et samlet budget.`;
  const left = budget.amountOre - forecastOre;
  if (left === 0) return `${forecast} Det er præcis budgettet.`;
  return `${forecast} Det er ${formatKroner(Math.abs(left))} ${left > 0 ? 'under' : 'over'} budgettet.`;
}
