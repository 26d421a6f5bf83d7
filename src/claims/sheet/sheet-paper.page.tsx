import { atStart, formatDay, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { html, Page, type Visitor } from '../../web/layout.js';
import { Table } from '../../web/table.js';
import type { SheetRow } from './sheet.view.js';

/** The month's hours to be printed and signed, a placement a page. */
export function sheetPaperPage({
  visitor,
  month,
  rows,
}: {
  visitor: Visitor;
  month: Month;
  rows: SheetRow[];
}) {
  const written = rows.filter(({ days }) => days.length > 0);
  return html(
    <Page title={`Timer i ${formatMonth(month)} til underskrift`} visitor={visitor} at="/maanedsark">
      <p class="limstift-screen-only">
        <a href={`/maanedsark?maaned=${month}`}>Tilbage til månedsarket</a>
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
          <Table
            caption={atStart(`timer for ${row.mentee}`)}
            columns={['Dag', 'Timer']}
            rows={row.days.map(({ day, minutes }) => [formatDay(day), formatHours(minutes)])}
          />
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
    </Page>,
  );
}
