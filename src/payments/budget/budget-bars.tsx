import { formatKroner, type Ore } from '../../shared/ore.js';
import { scopeInDanish } from './budget.words.js';
import type { BudgetLine } from './year-of-budget.js';

/** How much of each budget is spent and bound; the figures stand in words beside each bar. */
export function BudgetBars({ lines }: { lines: BudgetLine[] }) {
  const set = lines.filter(({ budget }) => budget !== null);
  if (set.length === 0) return null;
  return (
    <>
      <h2>Så meget af budgettet er brugt</h2>
      <p>Den mørke del er brugt, og den lyse er bundet.</p>
      <ul class="nobullet-list limstift-parts">
        {set.map((line) => (
          <li>
            {`${scopeInDanish(line.scope)}: ${shareInDanish(line)}`}
            <Bar {...line} budgetOre={line.budget?.amountOre ?? 0} />
          </li>
        ))}
      </ul>
    </>
  );
}

function shareInDanish({ spentOre, forecastOre, budget }: BudgetLine): string {
  const budgetOre = budget?.amountOre ?? 0;
  const over = forecastOre - budgetOre;
  const spent = `brugt ${formatKroner(spentOre)} af ${formatKroner(budgetOre)}`;
  return over > 0 ? `${spent}, prognosen er ${formatKroner(over)} over` : spent;
}

function Bar({ spentOre, forecastOre, budgetOre }: { spentOre: Ore; forecastOre: Ore; budgetOre: Ore }) {
  const most = Math.max(forecastOre, budgetOre, 1);
  const percent = (ore: Ore) => `${((100 * ore) / most).toFixed(1)}%`;
  return (
    <svg class="limstift-bar-of-part" width="100%" height="20" aria-hidden="true" focusable="false">
      <rect width={percent(budgetOre)} height="20" fill="#ffffff" stroke="#747474" stroke-width="2" />
      <rect width={percent(forecastOre)} height="20" fill="#8fb8e0" />
      <rect width={percent(spentOre)} height="20" fill="#0059b3" />
      {forecastOre > budgetOre && (
        <rect
          x={percent(budgetOre)}
          width={percent(forecastOre - budgetOre)}
          y="14"
          height="6"
          fill="#cc0000"
        />
      )}
    </svg>
  );
}
