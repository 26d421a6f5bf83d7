import { SetBudget } from '../payments/budget/set-budget.js';
import { type DemoSteps, made } from './demo-steps.js';

/** The municipality has set what there is to spend this year and the next. */
export async function setBudgets(demo: DemoSteps): Promise<void> {
  const year = Number(demo.today.slice(0, 4));
  const budgets = [
    { year, amountOre: 60_000_00, note: 'Vedtaget i byrådet' },
    { year: year + 1, amountOre: 90_000_00, note: 'Forslag til næste år' },
  ];
  for (const budget of budgets) {
    const input = { ...budget, covers: 'everyone' as const };
    await made(demo.app.get(SetBudget).run(input, null, demo.by(demo.payer)));
  }
}
