import { atStart, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import type { MonthState } from '../sheet/sheet.rules.js';
import { monthOnPaperInDanish } from './paper-sheet.words.js';
import { Unbroken } from '../../web/page/unbroken.js';

export interface PaperMonthsFacts {
  visitor: Visitor;
  placement: { id: string; reference: string };
  months: { month: Month; state: MonthState }[];
}

/** Which month a paper is about. */
export function paperMonthsPage({ visitor, placement: { id, reference }, months }: PaperMonthsFacts): string {
  const waits = months.some(({ state }) => state === 'to-answer');
  return html(
    <Page title="Månedsark på papir" visitor={visitor} at="/forloeb">
      <ToCase id={id} />
      <h1>
        <Unbroken text={`Månedsark på papir til sag ${reference}`} />
      </h1>
      {waits ? (
        <p>
          Har lederen skrevet under på et månedsark i stedet for at svare i Limstift, så vælg måneden, og læg
          arket ind.
        </p>
      ) : (
        <p>Der er ingen måneder, der mangler svar.</p>
      )}
      {months.length > 0 && (
        <Table
          caption="Måneder i forløbet"
          columns={['Måned', 'Sådan står den']}
          rows={months.map(({ month, state }) => [
            state === 'to-answer' ? (
              <a href={`/forloeb/${id}/maanedsark-paa-papir?maaned=${month}`}>
                {atStart(formatMonth(month))}
              </a>
            ) : (
              atStart(formatMonth(month))
            ),
            monthOnPaperInDanish(state),
          ])}
        />
      )}
    </Page>,
  );
}
