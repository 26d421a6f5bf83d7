import { daysInDanish } from '../../grants/deciding/grant-effect.js';
import { daysOf } from '../../grants/deciding/grant-effect.rules.js';
import { placementRefusalInDanish } from '../../placements/placement.words.js';
import { formatDay, formatMonth, formatPeriod, parseDanishDay } from '../../shared/danish-date.js';
import { addDays } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import type { Period } from '../../shared/period.js';
import type { Said } from '../../web/problems/said.js';
import type { DaysEffect, DaysRefusal } from './days.rules.js';

export function daysRefusalInDanish(refusal: DaysRefusal): Said {
  switch (refusal.because) {
    case 'placement-is-over':
      return placementRefusalInDanish({ because: 'placement-status', status: refusal.status });
    case 'placement-ends-before-it-begins':
    case 'placement-too-long':
    case 'longer-than-the-scheme':
      return placementRefusalInDanish(refusal);
    case 'days-unchanged':
      return { field: 'lastDay', detail: 'Dagene er de samme som før. Ret en af dem, eller lad det stå.' };
    case 'hours-outside-days':
      return {
        field: refusal.at,
        detail: `Mentoren har timer ${formatPeriod(refusal.hours)}. Vælg dage, der dækker timerne, eller få dem slettet først.`,
      };
    case 'milestone-before-first-day':
      return {
        field: 'firstDay',
        detail: `En milepæl er nået ${formatDay(refusal.day)}. Vælg den dag eller en tidligere.`,
      };
    case 'grant-before-first-day':
      return {
        field: 'firstDay',
        detail: `En bevilling begynder ${formatDay(refusal.firstDay)}. Vælg den dag eller en tidligere, eller ret kladden til bevillingen først.`,
      };
    case 'handover-outside-days':
      return {
        field: refusal.at,
        detail: `Forløbet skifter ${refusal.who === 'mentor' ? 'mentor' : 'leder'} ${formatDay(refusal.day)}. Vælg en første dag før skiftet og en sidste dag efter det, eller ret skiftet først.`,
      };
  }
}

/** What is typed so far, said in a sentence: how long, and how much longer or shorter than before. */
export function lengthSoFar(typed: { firstDay: string; lastDay: string }, now: Period): string {
  const [firstDay, lastDay] = [parseDanishDay(typed.firstDay), parseDanishDay(typed.lastDay)];
  if (firstDay === null || lastDay === null) return 'Skriv begge dage, så står længden her.';
  if (lastDay < firstDay) return 'Sidste dag ligger før første dag.';
  const days = daysOf({ firstDay, lastDay });
  const more = days - daysOf(now);
  const length = `Forløbet er på ${daysInDanish(days)}.`;
  if (more === 0) return `${length} Det er lige så langt som nu.`;
  return `${length} Det er ${daysInDanish(Math.abs(more))} ${more > 0 ? 'mere' : 'mindre'} end nu.`;
}

/** Each thing that moves, as it is now and as it will be. */
export function effectRows({ period, months, minutesLeft }: DaysEffect): string[][] {
  return [
    ['Første dag', formatDay(period.before.firstDay), formatDay(period.after.firstDay)],
    ['Sidste dag', formatDay(period.before.lastDay), formatDay(period.after.lastDay)],
    ['Længde', daysInDanish(daysOf(period.before)), daysInDanish(daysOf(period.after))],
    ['Måneder, der gøres op', monthsInDanish(months.before), monthsInDanish(months.after)],
    ['Bevilgede timer, der er tilbage', formatHours(minutesLeft.before), formatHours(minutesLeft.after)],
  ].map(([what = '', before = '', after = '']) => [what, before, before === after ? 'Ændres ikke' : after]);
}

/** What follows besides, a sentence each. */
export function consequencesInDanish(effect: DaysEffect): string[] {
  const { period, cut, uncovered, drafts, milestonesMove, letters } = effect;
  return [
    ...cut.map(({ isWhole, ...grant }) =>
      isWhole
        ? `Bevillingen ${formatPeriod(grant)} ligger helt efter forløbet. Timerne kan ikke bruges.`
        : `Bevillingen ${formatPeriod(grant)} kan kun bruges til og med ${formatDay(period.after.lastDay)}. Det, der er tilbage den dag, falder bort.`,
    ),
    ...uncovered.map((days) =>
      days.firstDay === days.lastDay
        ? `Der er ingen bevilling den ${formatPeriod(days)}, så mentoren kan ikke skrive timer den dag.`
        : `Der er ingen bevilling fra ${formatPeriod(days)}, så mentoren kan ikke skrive timer i de dage.`,
    ),
    ...drafts.map(
      (draft) =>
        `Bevillingen ${formatPeriod(draft)} er ikke afgjort endnu. Bliver den bevilget, flytter den igen sidste dag til ${formatDay(draft.lastDay)}.`,
    ),
    ...(milestonesMove
      ? ['Milepælene regnes fra første dag og flytter med. Dem, der er nået, bliver stående.']
      : []),
    ...(period.after.lastDay < period.before.lastDay && cut.length === 0
      ? [`Der kan ikke skrives timer fra ${formatDay(addDays(period.after.lastDay, 1))}.`]
      : []),
    lettersInDanish(letters),
  ];
}

function lettersInDanish(letters: number): string {
  if (letters === 0) return 'Der er ikke sendt breve på sagen.';
  const sent =
    letters === 1 ? 'Brevet, der er sendt, nævner' : `De ${letters} breve, der er sendt, kan nævne`;
  return `${sent} de gamle dage og ændres ikke. Opret et nyt orienteringsbrev, når lederen skal have det at vide på skrift.`;
}

function monthsInDanish({ first, last }: { first: string; last: string }): string {
  return first === last ? formatMonth(first) : `${formatMonth(first)} til ${formatMonth(last)}`;
}
