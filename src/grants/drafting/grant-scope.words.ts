import { formatDay, parseDanishDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { formatHours, parseMinutes } from '../../shared/minutes.js';
import { daysOf, minutesAWeek } from '../deciding/grant-effect.rules.js';
import { daysInDanish } from '../deciding/grant-effect.js';

/** What is typed so far, said in a sentence: how long, how many hours a week, the last day allowed. */
export function scopeSoFar(
  typed: { firstDay: string; lastDay: string; grantedMinutes: string },
  lastDayAllowed: (firstDay: Day) => Day,
): string {
  const firstDay = parseDanishDay(typed.firstDay);
  if (firstDay === null) return 'Skriv første dag, så står den senest mulige sidste dag her.';
  const allowed = lastDayAllowed(firstDay);
  const limit = `Bevillingen kan højst vare til og med ${formatDay(allowed)}.`;
  const lastDay = parseDanishDay(typed.lastDay);
  if (lastDay === null) return limit;
  if (lastDay < firstDay) return `${limit} Sidste dag ligger før første dag.`;

  const length = `Perioden er på ${daysInDanish(daysOf({ firstDay, lastDay }))}.`;
  const tooLong = lastDay > allowed ? ' Det er for længe.' : '';
  const grantedMinutes = parseMinutes(typed.grantedMinutes);
  const hours =
    grantedMinutes === null
      ? ''
      : ` ${formatHours(grantedMinutes)} er i snit ${formatHours(minutesAWeek({ firstDay, lastDay, grantedMinutes }))} om ugen.`;
  return `${length}${hours} ${limit}${tooLong}`;
}
