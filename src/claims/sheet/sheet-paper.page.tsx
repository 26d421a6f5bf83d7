import { atStart, formatDay, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { html, Page, type Visitor } from '../../web/layout.js';
import type { SheetRow } from './sheet.view.js';
import { sheetAddress } from './sheet.words.js';

/** The month's hours to be printed and signed, a placement a page. */
export function sheetPaperPage({
  visitor,
  month,
  rows,
  from,
  next,
}: {
  visitor: Visitor;
  month: Month;
  rows: SheetRow[];
  /** Where the placements shown begin, and where the next ones do, if there are any. */
  from: string | null;
  next: string | null;
}) {
  const written = rows.filter(({ days }) => days.length > 0);
  return html(
    <Page title={`Timer i ${formatMonth(month)} til underskrift`} visitor={visitor} at="/maanedsark">
      <p class="limstift-screen-only">
        <a href={sheetAddress('', month, from)}>Tilbage til månedsarket</a>
      </p>
      <h1>{`Timer i ${formatMonth(month)}`}</h1>
      <p class="limstift-screen-only">
        Udskriv siden. Hvert forløb kommer på sit eget ark. Timer, der er sendt i et krav, er ikke med.
      </p>
      {written.length === 0 && <p>Der er ingen timer, der mangler at blive sendt.</p>}
      {written.map((row) => (
        <section class="limstift-sheet-of-paper">
          <h2>{`${row.mentee}, sag ${row.reference}`}</h2>
          <p>{`Mentor: ${row.mentors.join(', ')}`}</p>
          <Days row={row} />
          <p>
            <strong>{`I alt ${formatHours(row.minutes)}`}</strong>
          </p>
          <dl class="limstift-signatures">
            <dt>Mentorens underskrift og dato</dt>
            <dd />
            <dt>Lederens underskrift og dato</dt>
            <dd />
          </dl>
        </section>
      ))}
      {next !== null && (
        <p class="limstift-screen-only">
          <a href={sheetAddress('/papir', month, next)}>De næste forløb i måneden</a>
        </p>
      )}
    </Page>,
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
