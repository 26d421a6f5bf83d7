import { formatMonth } from '../../shared/danish-date.js';
import type { Day, Month } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { SheetCard } from './sheet-card.js';
import { answersOffered } from './sheet.rules.js';
import type { SheetRow } from './sheet.view.js';
import { sheetAddress } from './sheet.words.js';

export interface SheetFacts {
  visitor: Visitor;
  month: Month;
  today: Day;
  isOver: boolean;
  before: Month;
  after: Month | null;
  /** Other months that wait for an answer. */
  waiting: { month: Month; placements: number }[];
  rows: SheetRow[];
  /** Where the placements shown begin, and where the next ones do, if there are any. */
  from: string | null;
  next: string | null;
  form: Filled;
}

/** One sheet for a month across all the leader's placements. */
export function sheetPage(facts: SheetFacts): string {
  const { visitor, month, isOver, rows, form, from, next } = facts;
  const title = `Månedsark for ${formatMonth(month)}`;
  const canAnswer = rows.some((row) => answersOffered(row).length > 0);
  const isDone =
    rows.length > 0 &&
    rows.every(({ state, minutes }) => state !== 'to-answer' && (state !== 'submitted' || minutes === 0));
  const isAnswered = rows.some(({ claims, state }) => claims.length > 0 || state === 'said-none');
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/maanedsark">
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      <Months {...facts} />
      {rows.length === 0 && <p>Du har ingen forløb med betalte timer i {formatMonth(month)}.</p>}
      {isDone && isOver && next === null && from === null && (
        <p class="limstift-next">{`Du er færdig med ${formatMonth(month)}.`}</p>
      )}
      {!isOver && canAnswer && (
        <p class="limstift-warning">
          Måneden er ikke slut endnu. Du kan svare nu, men så skal timer, der kommer til, sendes i et krav for
          sig.
        </p>
      )}
      {canAnswer && (
        <p>Svar for hvert forløb. Du ser beløbene og bekræfter på næste side. Før det er intet sendt.</p>
      )}
      <form method="get" action="/maanedsark/tjek">
        <Hidden name="month" value={month} />
        {from !== null && <Hidden name="fra" value={from} />}
        {rows.map((row, at) => (
          <SheetCard month={month} today={facts.today} row={row} at={at} form={form} />
        ))}
        {canAnswer && (
          <div class="limstift-actions">
            <Button>Gå videre og tjek</Button>
          </div>
        )}
      </form>
      {next !== null && (
        <p>
          <a href={sheetAddress('', month, next)}>De næste forløb i måneden</a>
        </p>
      )}
      {isAnswered && (
        <p>
          <a href={sheetAddress('/kvittering', month, from)}>{`Kvittering for ${formatMonth(month)}`}</a>
        </p>
      )}
      {rows.length > 0 && (
        <p>
          <a href={sheetAddress('/papir', month, from)}>Timerne på papir til underskrift</a>
        </p>
      )}
    </Page>,
  );
}

function Months({ month, before, after, waiting }: SheetFacts) {
  const others = waiting.filter((one) => one.month !== month);
  return (
    <>
      <nav aria-label="Måneder" class="limstift-months">
        <a href={`/maanedsark?maaned=${before}`}>{`Forrige: ${formatMonth(before)}`}</a>
        {after && <a href={`/maanedsark?maaned=${after}`}>{`Næste: ${formatMonth(after)}`}</a>}
      </nav>
      {others.length > 0 && (
        <p>
          Mangler også svar:{' '}
          {others.map((one, at) => (
            <>
              {at > 0 && ', '}
              <a href={`/maanedsark?maaned=${one.month}`}>
                {`${formatMonth(one.month)} (${one.placements} forløb)`}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  );
}
