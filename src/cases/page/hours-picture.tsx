import { atStart, formatMonth, formatShortMonth } from '../../shared/danish-date.js';
import { formatHours, type Minutes } from '../../shared/minutes.js';
import { ColumnsAndLines } from '../../web/charts/columns-and-lines.js';
import { Table } from '../../web/page/table.js';
import type { MonthOfUse } from './hours-and-grants.rules.js';

/** Hours used against hours granted, as a picture and as a table. */
export function HoursPicture({ months }: { months: MonthOfUse[] }) {
  const last = months.at(-1);
  if (last === undefined) return null;
  return (
    <>
      <h3>Brugt og bevilget</h3>
      <ColumnsAndLines
        name={`Timer måned for måned: ${formatHours(last.usedInAll)} af ${formatHours(last.grantedInAll)} er brugt.`}
        legend={{ column: 'Timer i måneden', line: 'Brugt i alt', limit: 'Bevilget i alt' }}
        points={months.map(({ month, minutes, usedInAll, grantedInAll }, at) => ({
          label: formatShortMonth(month),
          below: at === 0 || month.endsWith('-01') ? month.slice(0, 4) : undefined,
          column: inHours(minutes),
          line: inHours(usedInAll),
          limit: inHours(grantedInAll),
        }))}
      />
      <details class="limstift-folded">
        <summary>Tallene måned for måned</summary>
        <Table
          caption="Timer brugt og bevilget"
          columns={['Måned', 'Timer i måneden', 'Brugt i alt', 'Bevilget i alt']}
          rows={months.map(({ month, minutes, usedInAll, grantedInAll }) => [
            atStart(formatMonth(month)),
            formatHours(minutes),
            formatHours(usedInAll),
            formatHours(grantedInAll),
          ])}
        />
      </details>
    </>
  );
}

function inHours(minutes: Minutes): number {
  return minutes / 60;
}
