/** What a grant changes, shown before somebody says yes to it. */
import { formatDay, formatMonth, formatPeriod } from '../../shared/danish-date.js';
import { monthOf } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Table } from '../../web/page/table.js';
import type { GrantEffect, PlannedGrant } from './grant-effect.rules.js';

export function GrantEffectTable({ grant, effect }: { grant: PlannedGrant; effect: GrantEffect }) {
  const { minutesLeft, lastDay, mostOre } = effect;
  return (
    <>
      <Table
        caption="Det ændrer bevillingen"
        columns={['Hvad', 'Nu', 'Derefter']}
        rows={[
          ['Timer til rådighed', formatHours(minutesLeft.before), formatHours(minutesLeft.after)],
          [
            'Forløbets sidste dag',
            lastDay ? formatDay(lastDay.before) : 'Ændres ikke',
            lastDay ? formatDay(lastDay.after) : 'Ændres ikke',
          ],
        ]}
      />
      <ul>
        <li>{`Mentoren kan skrive timer ${formatPeriod(grant)}: ${monthsInDanish(grant)}.`}</li>
        <li>{scopeInDanish(grant, effect)}</li>
        <li>
          {mostOre === null
            ? 'Beløbet kendes først, når mentorens lønomkostning er godkendt.'
            : `Bliver alle timer brugt, koster de ${formatKroner(mostOre)} efter den lønomkostning, der gælder den første dag.`}
        </li>
        <li>
          Breve, der er sendt, ændres ikke. Opret et nyt orienteringsbrev, når lederen skal have det at vide
          på skrift.
        </li>
      </ul>
    </>
  );
}

function monthsInDanish({ firstDay, lastDay }: PlannedGrant): string {
  const [first, last] = [formatMonth(monthOf(firstDay)), formatMonth(monthOf(lastDay))];
  return first === last ? first : `${first} til ${last}`;
}

/** `182 dage (26 uger), i snit 1,5 timer om ugen` */
export function scopeInDanish({ grantedMinutes }: PlannedGrant, { days, minutesAWeek }: GrantEffect): string {
  return `${formatHours(grantedMinutes)} på ${daysInDanish(days)}. Det er i snit ${formatHours(minutesAWeek)} om ugen.`;
}

export function daysInDanish(days: number): string {
  const weeks = days % 7 === 0 ? ` (${days / 7} ${days === 7 ? 'uge' : 'uger'})` : '';
  return `${days} ${days === 1 ? 'dag' : 'dage'}${weeks}`;
}
