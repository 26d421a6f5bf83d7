/** What there is to spend, and what was granted beyond it. */
import { AT, CONSULTANT, GRANT, id, type RowOf } from './row-facts.js';

const BUDGET = id(480);

export const MONEY_ROWS: RowOf[] = [
  [
    'budgets',
    {
      id: BUDGET,
      year: 2026,
      covers: 'everyone',
      version: 1,
      amount_ore: 100_000,
      set_by: CONSULTANT,
      set_at: AT,
    },
  ],
  [
    'grants_over_budget',
    {
      grant_id: GRANT,
      budget_id: BUDGET,
      forecast_ore: 90_000,
      grant_ore: 20_000,
      over_ore: 10_000,
      noted_by: CONSULTANT,
      noted_at: AT,
    },
  ],
];
