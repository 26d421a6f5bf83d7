import { atStart, formatDay, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { DECLARATION } from '../claim.words.js';
import type { SheetRow } from './sheet.view.js';
import { monthStateInDanish, NO_HOURS_DECLARED, sheetAddress } from './sheet.words.js';
import { Unbroken } from '../../web/page/unbroken.js';

export interface SheetPaperFacts {
  /** The leader, who signs. */
  visitor: Visitor;
  month: Month;
  /** Whether its last day is past, so that one can say that it had no hours. */
  isOver: boolean;
  rows: SheetRow[];
  /** Where the placements shown begin, and where the next ones do, if there are any. */
  from: string | null;
  next: string | null;
}

/** What is to be answered for in a month, to be printed and signed, a placement a page. */
export function sheetPaperPage({ visitor, month, isOver, rows, from, next }: SheetPaperFacts) {
  const asked = rows.filter(
    ({ answers }) => answers.includes('claim') || (isOver && answers.includes('no-hours')),
  );
  const others = rows.filter((row) => !asked.includes(row));
  return html(
    <Page title={`Timer i ${formatMonth(month)} til underskrift`} visitor={visitor} at="/maanedsark">
      <p class="limstift-screen-only">
        <a href={sheetAddress('', month, from)}>Tilbage til månedsarket</a>
      </p>
      <h1 class="limstift-screen-only">{`Timer i ${formatMonth(month)} til underskrift`}</h1>
      {asked.length > 0 && (
        <p class="limstift-screen-only">
          Udskriv siden. Hvert forløb kommer på sit eget ark. Skriv under, og giv arkene til kommunen, så
          lægger den dem ind for dig.
        </p>
      )}
      {asked.length === 0 && <p>Der er ingen timer, der mangler at blive sendt.</p>}
      {asked.map((row) => (
        <Sheet row={row} month={month} leader={visitor.name} />
      ))}
      <Others rows={others} />
      {next !== null && (
        <p class="limstift-screen-only">
          <a href={sheetAddress('/papir', month, next)}>De næste forløb i måneden</a>
        </p>
      )}
    </Page>,
  );
}

function Others({ rows }: { rows: SheetRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div class="limstift-screen-only">
      <h2>Ikke med på arkene</h2>
      <ul>
        {rows.map(({ mentee, reference, state, answers }) => (
          <li>
            <Unbroken text={`${mentee}, sag ${reference}: `} />
            {answers.length > 0
              ? 'Der er ikke skrevet timer, og måneden er ikke slut'
              : monthStateInDanish(state)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All that has to stand on the paper for it to answer for the month by itself. */
function Sheet({ row, month, leader }: { row: SheetRow; month: Month; leader: string }) {
  const { mentee, reference, mentors, minutes, days } = row;
  return (
    <section class="limstift-sheet-of-paper">
      <h2>
        <Unbroken text={`Timer i ${formatMonth(month)}: ${mentee}, sag ${reference}`} />
      </h2>
      {mentors.length > 0 && <p>{`Mentor: ${mentors.join(', ')}`}</p>}
      {days.length === 0 ? <p>Der er ikke skrevet timer i måneden.</p> : <Days row={row} />}
      <p class="limstift-sheet-total">
        <strong>{`Timer i alt: ${formatHours(minutes)}`}</strong>
      </p>
      <div class="limstift-signing">
        <p>{days.length === 0 ? NO_HOURS_DECLARED : DECLARATION}</p>
        <dl class="limstift-signatures">
          {mentors.map((name) => (
            <Signature of="Mentor" name={name} />
          ))}
          <Signature of="Leder" name={leader} />
        </dl>
      </div>
    </section>
  );
}

function Signature({ of, name }: { of: string; name: string }) {
  return (
    <div>
      <dt>{`${of}: ${name}`}</dt>
      <dd>
        <span>Underskrift</span>
        <span>Dato</span>
      </dd>
    </div>
  );
}

/** Plain, as a leader may have 25 times 31 days on the page. */
function Days({ row: { mentee, days } }: { row: SheetRow }) {
  return (
    <table class="table table--borderless">
      <caption class="sr-only">{atStart(`timer for ${mentee}`)}</caption>
      <thead>
        <tr>
          <th scope="col">Dag</th>
          <th scope="col">Timer</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, minutes }) => (
          <tr>
            <td>{formatDay(day)}</td>
            <td>{formatHours(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
