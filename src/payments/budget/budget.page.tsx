import { atStart, formatInstant, formatMonth } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { BudgetBars } from './budget-bars.js';
import { NewBudget } from './budget-form.js';
import { scopeInDanish, stateInDanish } from './budget.words.js';
import type { BudgetLine, YearOfBudget } from './year-of-budget.js';

export interface BudgetPageFacts {
  visitor: Visitor;
  year: YearOfBudget;
  thisYear: number;
  /** Whether the reader sets budgets, and for which groups there are. */
  sets: { targetGroups: string[] } | null;
  form: Filled;
}

/** How many years back and ahead the page leads. */
const YEARS = 5;

/** What there is to spend in a year, what is spent and bound, and what that comes to. */
export function budgetPage({ visitor, year, thisYear, sets, form }: BudgetPageFacts): string {
  const title = `Budget ${year.year}`;
  const [everyone] = year.lines;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/budget">
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      {everyone && <p class="limstift-next">{stateInDanish(everyone.budget, everyone.forecastOre)}</p>}
      <p class="limstift-actions">
        {year.year > thisYear - YEARS && <a href={`/budget/${year.year - 1}`}>{`Se ${year.year - 1}`}</a>}
        {year.year < thisYear + YEARS && <a href={`/budget/${year.year + 1}`}>{`Se ${year.year + 1}`}</a>}
      </p>
      <h2>Målgrupper</h2>
      <Table
        caption="Budget og prognose for hver målgruppe"
        columns={['Målgruppe', 'Budget', 'Brugt', 'Venter', 'Rest', 'Prognose', 'Tilbage']}
        rows={year.lines.map(cellsOf)}
      />
      <BudgetBars lines={year.lines} />
      <Training year={year} />
      <HowItIsReckoned year={year} />
      {everyone && <Months line={everyone} />}
      {sets && <NewBudget year={year.year} targetGroups={sets.targetGroups} form={form} />}
      <Versions year={year} />
    </Page>,
  );
}

function cellsOf({ scope, budget, spentOre, waitingOre, restOre, forecastOre }: BudgetLine): string[] {
  return [
    scopeInDanish(scope),
    budget === null ? '–' : formatKroner(budget.amountOre),
    formatKroner(spentOre),
    formatKroner(waitingOre),
    formatKroner(restOre),
    formatKroner(forecastOre),
    budget === null ? '–' : formatKroner(budget.amountOre - forecastOre),
  ];
}

/** Beside the hours. */
function Training({ year: { year, training } }: { year: YearOfBudget }) {
  const { grantedOre, invoicedOre, paidOre } = training;
  if (grantedOre === 0) return null;
  return (
    <>
      <h2>Uddannelse af mentorer</h2>
      <p>
        {`Kurser, der begynder i ${year}, uden moms: ${formatKroner(grantedOre)} bevilget, ${formatKroner(invoicedOre)} faktureret og ${formatKroner(paidOre)} betalt. De er ikke med i tallene for målgrupperne.`}
      </p>
    </>
  );
}

function HowItIsReckoned({ year: { averageOre, minutesWithoutPrice } }: { year: YearOfBudget }) {
  return (
    <>
      <h2>Sådan er det regnet</h2>
      <ul>
        <li>
          Brugt er godkendte og udbetalte krav for årets måneder med deres reguleringer, uanset hvornår
          pengene betales.
        </li>
        <li>Venter er krav, der er sendt ind og ikke afgjort.</li>
        <li>
          Rest er de bevilgede timer, ingen har søgt om endnu, gange den godkendte lønomkostning, dog højst
          loftet. Resten er fordelt jævnt fra måneden efter det seneste krav til bevillingens sidste dag.
        </li>
        <li>Prognosen er brugt, venter og rest lagt sammen. Nye bevillinger er ikke regnet med.</li>
        {averageOre !== null && (
          <li>
            {`Er lønomkostningen ikke godkendt, regnes en time til ${formatKroner(averageOre)}, som er gennemsnittet for de løbende bevillinger.`}
          </li>
        )}
        {minutesWithoutPrice > 0 && (
          <li>
            {`${formatHours(minutesWithoutPrice)} er ikke regnet med, fordi ingen lønomkostning er godkendt.`}
          </li>
        )}
      </ul>
    </>
  );
}

/** Those with anything in them. */
function Months({ line }: { line: BudgetLine }) {
  const months = line.months.filter(
    ({ spentOre, waitingOre, restOre }) => spentOre + waitingOre + restOre > 0,
  );
  return (
    <>
      <h2>Måned for måned</h2>
      {months.length === 0 ? (
        <p>Der er ingen krav og ingen rest i året.</p>
      ) : (
        <Table
          caption="Alle målgrupper, måned for måned"
          columns={['Måned', 'Brugt', 'Venter', 'Rest', 'I alt siden januar']}
          rows={months.map(({ month, spentOre, waitingOre, restOre, soFarOre }) => [
            atStart(formatMonth(month)),
            formatKroner(spentOre),
            formatKroner(waitingOre),
            formatKroner(restOre),
            formatKroner(soFarOre),
          ])}
        />
      )}
    </>
  );
}

function Versions({ year: { versions } }: { year: YearOfBudget }) {
  if (versions.length === 0) return null;
  return (
    <>
      <h2>Sådan er budgettet sat</h2>
      <Table
        caption="Budgetter, det nyeste for hver målgruppe først"
        columns={['Målgruppe', 'Budget', 'Sat', 'Af', 'Hvorfor']}
        rows={versions.map((one) => [
          scopeInDanish(one),
          formatKroner(one.amountOre),
          formatInstant(one.setAt),
          one.setBy ?? 'Ukendt',
          one.note ?? '–',
        ])}
      />
    </>
  );
}
