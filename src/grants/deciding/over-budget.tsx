import { formatKroner } from '../../shared/ore.js';
import type { PassedBudget } from './budgets-of-grants.js';

/** To whoever decides: it warns, and refuses nothing. */
export function WouldPassBudgets({ budgets }: { budgets: PassedBudget[] }) {
  if (budgets.length === 0) return null;
  return (
    <div class="alert alert-warning">
      <div class="alert-body">
        <h3 class="alert-heading">Bevillingen går over budgettet</h3>
        {budgets.map(({ year, of, budgetOre, forecastOre, grantOre, overOre }) => (
          <p class="alert-text">
            <strong>{`${year}, ${of}: ${formatKroner(overOre)} over.`}</strong>
            {` Budgettet er ${formatKroner(budgetOre)} Der er brugt og bundet ${formatKroner(forecastOre)} Denne bevilling koster op til ${formatKroner(grantOre)} i året.`}
          </p>
        ))}
        <p class="alert-text">
          Det er en advarsel. Du kan bevilge timerne alligevel, og så står det på bevillingen, at den blev
          givet over budgettet.
        </p>
      </div>
    </div>
  );
}

/** On a grant that was given all the same. */
export function PassedBudgets({ budgets }: { budgets: PassedBudget[] }) {
  if (budgets.length === 0) return null;
  return (
    <>
      <h2>Givet over budgettet</h2>
      <ul>
        {budgets.map(({ year, of, budgetOre, forecastOre, grantOre, overOre }) => (
          <li>
            {`${year}, ${of}: ${formatKroner(overOre)} over budgettet på ${formatKroner(budgetOre)} Der var brugt og bundet ${formatKroner(forecastOre)}, og bevillingen kostede op til ${formatKroner(grantOre)} i året.`}
          </li>
        ))}
      </ul>
    </>
  );
}
