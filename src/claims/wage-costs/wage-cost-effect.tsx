import { atStart, formatMonth } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Table } from '../../web/page/table.js';
import type { MonthEffect } from './wage-cost-effect.rules.js';

/** What the approval of a wage cost changes, month by month. */
export function WageCostEffect({ effect }: { effect: MonthEffect[] }) {
  return (
    <>
      {effect.length === 0 ? (
        <p>Ingen måneder får et andet beløb. Nye timer fra den dag regnes med prisen.</p>
      ) : (
        <Table
          caption="Måneder, der får et andet beløb"
          columns={['Måned', 'Timer', 'Nu', 'Derefter', 'Forskel']}
          rows={effect.map(({ month, minutes, before, after }) => [
            atStart(formatMonth(month)),
            formatHours(minutes),
            formatKroner(before),
            formatKroner(after),
            formatKroner(after - before),
          ])}
        />
      )}
      <p>Krav, der er sendt til kommunen, ændres ikke.</p>
    </>
  );
}
