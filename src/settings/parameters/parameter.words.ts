import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { formatKroner, type Ore } from '../../shared/ore.js';
import type { Said } from '../../web/problems/said.js';
import type { ComingRefusal, ParameterRefusal, Standing } from './parameter.rules.js';

export function parameterRefusalInDanish(refusal: ParameterRefusal | ComingRefusal): Said {
  switch (refusal.because) {
    case 'first-day-passed':
      return { field: 'firstDay', detail: 'Et loft kan tidligst gælde fra i dag.' };
    case 'day-taken':
      return {
        field: 'firstDay',
        detail:
          'Der er allerede et loft fra den dag. Vælg en anden dag, eller ret det i listen, hvis det ikke gælder endnu.',
      };
    case 'value-gone':
      return {
        detail: 'En anden har fjernet loftet. Skal det gælde alligevel, så skriv det som et nyt loft.',
      };
    case 'value-applies':
      return { detail: 'Loftet gælder allerede og kan ikke ændres. Skriv et nyt loft fra en senere dag.' };
  }
}

export function ceilingInDanish(value: Ore | null): string {
  return value === null ? 'Intet loft' : formatKroner(value);
}

/** `350,00 kr. pr. time, siden 01.01.2027` */
export function todayInDanish(ceiling: { firstDay: Day; value: Ore | null } | undefined): string {
  if (ceiling === undefined) return 'Der er ikke noget loft.';
  const since = `siden ${formatDay(ceiling.firstDay)}`;
  return ceiling.value === null
    ? `Der er ikke noget loft, ${since}.`
    : `${formatKroner(ceiling.value)} pr. time, ${since}.`;
}

export function standingInDanish(standing: Standing): string {
  switch (standing) {
    case 'past':
      return 'Tidligere';
    case 'today':
      return 'Gælder i dag';
    case 'coming':
      return 'Kommer';
  }
}

/** As a form is first filled in. */
export function ceilingAsTyped({ firstDay, value }: { firstDay: Day; value: Ore | null }) {
  return {
    firstDay: formatDay(firstDay),
    valueOre: value === null ? null : formatKroner(value).replace(/\s*kr\.$/, ''),
  };
}
