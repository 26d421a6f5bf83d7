import { formatInstant, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { claimStatusToLeader } from '../claim.words.js';
import { Hindrance } from './hindrance.js';
import { OnBehalf } from './on-behalf.js';
import type { SheetRow } from './sheet.view.js';
import { monthStateInDanish, sheetAddress } from './sheet.words.js';

export interface SheetReceiptFacts {
  visitor: Visitor;
  month: Month;
  readAt: Date;
  rows: SheetRow[];
  /** Where the next placements of the month begin, if there are any. */
  next: string | null;
  /** How many placements of the month nobody has answered for yet. */
  toAnswer: number;
  /** What remains to be answered for in other months, or null. */
  nextToAnswer: Month | null;
}

/** What was answered for a month, by the numbers that people call the claims by. It can be read again at any time. */
export function sheetReceiptPage(facts: SheetReceiptFacts): string {
  const { visitor, month, readAt, rows, next, nextToAnswer } = facts;
  const claims = rows.flatMap((row) => row.claims.map((claim) => ({ row, claim })));
  const silent = rows.filter((row) => row.claims.length === 0);
  return html(
    <Page title={`Kvittering for ${formatMonth(month)}`} visitor={visitor} at="/maanedsark">
      <h1>Kvittering for {formatMonth(month)}</h1>
      <ToAnswer {...facts} />
      {claims.length > 0 && (
        <Table
          caption="Krav i måneden"
          columns={['Krav', 'Forløb', 'Sag', 'Timer', 'Beløb', 'Status']}
          rows={claims.map(({ row, claim }) => [
            <a href={`/krav/${claim.id}`}>{claim.reference}</a>,
            row.mentee,
            <a href={`/forloeb/${row.placementId}`}>{row.reference}</a>,
            formatHours(claim.minutes),
            claim.amountOre === null ? '–' : formatKroner(claim.amountOre),
            <>
              {claimStatusToLeader(claim.status)}
              <OnBehalf said={claim.onBehalf} />
            </>,
          ])}
        />
      )}
      {silent.length > 0 && (
        <Table
          caption="Forløb uden krav i måneden"
          columns={['Forløb', 'Sag', 'Svar']}
          rows={silent.map((row) => [
            row.mentee,
            <a href={`/forloeb/${row.placementId}`}>{row.reference}</a>,
            <StateOf row={row} />,
          ])}
        />
      )}
      {next !== null && (
        <p>
          <a href={sheetAddress('/kvittering', month, next)}>De næste forløb på kvitteringen</a>
        </p>
      )}
      <p>
        {`Sådan står det ${formatInstant(readAt)}. Du kan altid vende tilbage til kvitteringen fra `}
        <a href={`/maanedsark?maaned=${month}`}>månedsarket</a>.
      </p>
      <h2>Hvad sker der nu?</h2>
      <p>
        {claims.length > 0 ? (
          <>
            En sagsbehandler afgør hvert krav. Du kan følge dem under <a href="/krav">Krav</a>. Mangler der
            noget, kommer kravet tilbage til dig med en besked.
          </>
        ) : silent.some(({ hindrances }) => hindrances.length > 0) ? (
          'Når det, der mangler, er på plads, sender du timerne fra månedsarket.'
        ) : (
          'Skriver mentoren timer for måneden senere, så kommer de på månedsarket igen.'
        )}
      </p>
      {nextToAnswer && (
        <p>
          <a href={`/maanedsark?maaned=${nextToAnswer}`}>{`Gå til ${formatMonth(nextToAnswer)}`}</a>, som også
          mangler svar.
        </p>
      )}
    </Page>,
  );
}

/** What cannot be sent yet waits for no answer. */
function StateOf({ row }: { row: SheetRow }) {
  const [hindrance] = row.hindrances;
  if (row.state !== 'to-answer' || !hindrance) {
    return (
      <>
        {monthStateInDanish(row.state)}
        {row.state === 'said-none' && <OnBehalf said={row.noneOnBehalf} />}
      </>
    );
  }
  return <Hindrance row={row} hindrance={hindrance} />;
}

/** The way on for a leader who has more placements than one sheet shows. */
function ToAnswer({ month, next, toAnswer }: SheetReceiptFacts) {
  if (toAnswer === 0) return null;
  return (
    <p class="limstift-next">
      {`${toAnswer} forløb mangler stadig svar for ${formatMonth(month)}. `}
      <a href={sheetAddress('', month, next)}>
        {next === null ? 'Gå til månedsarket' : 'Svar for de næste forløb'}
      </a>
    </p>
  );
}
