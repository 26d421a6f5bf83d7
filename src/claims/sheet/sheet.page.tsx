import { atStart, formatDay, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours, formatMinutes } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/layout.js';
import { claimRefusalInDanish, claimStatusInDanish } from '../claim.words.js';
import type { SheetRow } from './sheet.view.js';
import { answerInDanish, monthStateInDanish, sheetAddress } from './sheet.words.js';

export interface SheetFacts {
  visitor: Visitor;
  month: Month;
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
  const { visitor, month, rows, form, from, next } = facts;
  const title = `Månedsark for ${formatMonth(month)}`;
  const canAnswer = rows.some(({ answers }) => answers.length > 0);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/maanedsark">
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      <Months {...facts} />
      {rows.length === 0 && <p>Du har ingen forløb i gang i {formatMonth(month)}.</p>}
      {canAnswer && (
        <p>
          Svar for hvert forløb. Du ser beløbene og skriver under på næste side. Intet er sendt, før du har
          gjort det.
        </p>
      )}
      <form method="get" action="/maanedsark/tjek">
        <Hidden name="month" value={month} />
        {from !== null && <Hidden name="fra" value={from} />}
        {rows.map((row, at) => (
          <Placement month={month} row={row} at={at} form={form} />
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

interface PlacementProps {
  month: Month;
  row: SheetRow;
  at: number;
  form: Filled;
}

function Placement({ month, row, at, form }: PlacementProps) {
  const { placementId, mentee, reference, mentors, answers } = row;
  return (
    <section class="limstift-card" aria-labelledby={`placement-${at} case-${at}`}>
      <h2 id={`placement-${at}`}>{mentee}</h2>
      <p>
        {mentors.length > 0 ? `Mentor: ${mentors.join(', ')}. ` : 'Ingen mentor i måneden. '}
        <a id={`case-${at}`} href={`/forloeb/${placementId}`}>{`Sag ${reference}`}</a>
      </p>
      <Status row={row} />
      <Days row={row} />
      <p>
        <a href={`/forloeb/${placementId}/timer?maaned=${month}`}>{`Skriv eller ret timer for ${mentee}`}</a>
      </p>
      <Hidden name={`answers.${at}.placementId`} value={placementId} />
      {answers.length > 0 ? (
        <Radios
          form={form}
          name={`answers.${at}.answer`}
          label={`Dit svar for ${mentee}`}
          choices={answers.map((value) => ({ value, label: answerInDanish(value) }))}
        />
      ) : (
        <Hidden name={`answers.${at}.answer`} value="later" />
      )}
    </section>
  );
}

function Status({ row: { placementId, state, claims, minutes, amountOre, hindrances } }: { row: SheetRow }) {
  return (
    <>
      {claims.map(({ id, reference, status, amountOre: claimed }) => (
        <p>
          <a href={`/krav/${id}`}>{`Krav ${reference}`}</a>
          {`: ${claimStatusInDanish(status)}${claimed === null ? '' : `, ${formatKroner(claimed)}`}`}
        </p>
      ))}
      {claims.length === 0 && state !== 'to-answer' && <p>{`${monthStateInDanish(state)}.`}</p>}
      {minutes > 0 && (
        <p>
          <strong>{`${formatHours(minutes)}, ${formatKroner(amountOre)}`}</strong>
        </p>
      )}
      {minutes === 0 && state === 'to-answer' && <p>Der er ikke skrevet timer i måneden.</p>}
      {hindrances.map((hindrance) => (
        <p class="limstift-warning">
          {claimRefusalInDanish(hindrance).detail}
          {hindrance.because === 'wage-cost-missing' && (
            <>
              {' '}
              <a href={`/forloeb/${placementId}/loenomkostning`}>Indsend lønomkostningen</a>
            </>
          )}
        </p>
      ))}
    </>
  );
}

function Days({ row: { days, mentee } }: { row: SheetRow }) {
  if (days.length === 0) return null;
  const count = days.length === 1 ? '1 dag' : `${days.length} dage`;
  return (
    <details class="details">
      <summary class="details-summary">{atStart(`timerne for ${mentee}, ${count}`)}</summary>
      <ul class="details-text limstift-days">
        {days.map(({ day, minutes }) => (
          <li>{`${formatDay(day)}: ${formatMinutes(minutes)}`}</li>
        ))}
      </ul>
    </details>
  );
}
