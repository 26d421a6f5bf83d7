import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { formatKroner, type Ore } from '../../shared/ore.js';
import type { Said } from '../../web/problems/said.js';
import type { ParameterRefusal, ParameterStatus, ProposalRefusal, Standing } from './parameter.rules.js';

export function parameterRefusalInDanish(refusal: ParameterRefusal | ProposalRefusal): Said {
  switch (refusal.because) {
    case 'first-day-passed':
      return { field: 'firstDay', detail: 'Et loft kan tidligst gælde fra i dag.' };
    case 'day-taken':
      return {
        field: 'firstDay',
        detail:
          'Der er allerede et loft eller et forslag fra den dag. Vælg en anden dag, eller ret forslaget.',
      };
    case 'value-decided':
      return {
        detail: `Loftet står som »${statusInDanish(refusal.status)}« og kan ikke ændres. Foreslå et nyt loft i stedet.`,
      };
    case 'own-proposal':
      return { detail: 'Du har selv foreslået loftet. En anden skal godkende eller afvise det.' };
    case 'not-own-proposal':
      return {
        detail: 'Kun den, der foreslog loftet, kan rette det eller trække det tilbage. Du kan afvise det.',
      };
    case 'proposal-lapsed':
      return {
        detail:
          'Loftets første dag er forbi, så det kan ikke godkendes længere. Afvis det, og bed om et nyt forslag.',
      };
    case 'rejection-without-reason':
      return { field: 'reason', detail: 'Skriv, hvorfor du afviser loftet.' };
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

export function statusInDanish(status: ParameterStatus): string {
  switch (status) {
    case 'proposed':
      return 'Afventer godkendelse';
    case 'approved':
      return 'Godkendt';
    case 'rejected':
      return 'Afvist';
    case 'withdrawn':
      return 'Trukket tilbage';
    case 'replaced':
      return 'Erstattet af et andet loft';
  }
}

export function standingInDanish(standing: Standing): string {
  switch (standing) {
    case 'past':
      return 'Tidligere';
    case 'today':
      return 'Gælder i dag';
    case 'coming':
      return 'Godkendt, kommer';
  }
}

/** As a form is first filled in. */
export function ceilingAsTyped({ firstDay, value }: { firstDay: Day; value: Ore | null }) {
  return {
    firstDay: formatDay(firstDay),
    valueOre: value === null ? null : formatKroner(value).replace(/\s*kr\.$/, ''),
  };
}

/** To whoever may approve what another proposed. */
export function ceilingsWaitInDanish(count: number): string {
  return count === 1 ? 'Tag stilling til et foreslået loft' : `Tag stilling til ${count} foreslåede lofter`;
}
