import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type {
  EndingRefusal,
  Power,
  RepresentativeKind,
  RepresentativeRefusal,
  WithdrawalRefusal,
} from './representative.rules.js';

export function representativeKindInDanish(kind: RepresentativeKind): string {
  switch (kind) {
    case 'guardian':
      return 'Værge';
    case 'power-of-attorney':
      return 'Fuldmagt';
    case 'parent':
      return 'Forælder';
  }
}

export function representativeKindExplained(kind: RepresentativeKind): string {
  switch (kind) {
    case 'guardian':
      return 'Familieretshuset eller retten har afgjort det. Læg afgørelsen som bilag på sagen først.';
    case 'power-of-attorney':
      return 'Menteen har givet fuldmagt og kan trække den tilbage.';
    case 'parent':
      return 'Kun for en mentee under 18 år. Ophører af sig selv, når menteen fylder 18.';
  }
}

export function powerInDanish(power: Power): string {
  switch (power) {
    case 'sign':
      return 'Skrive under og sige ja';
    case 'confirm':
      return 'Bekræfte timer';
    case 'receive-letters':
      return 'Få breve';
  }
}

export function representativeRefusalInDanish(refusal: RepresentativeRefusal): Said {
  switch (refusal.because) {
    case 'representation-ends-before-it-begins':
      return { field: 'lastDay', detail: 'Sidste dag skal være samme dag som første dag eller senere.' };
    case 'paper-missing':
      return { field: 'paperId', detail: 'Vælg afgørelsen om værgemål. Læg den først som bilag på sagen.' };
    case 'paper-unknown':
      return { field: 'paperId', detail: 'Vælg et bilag fra en af menteens sager.' };
    case 'mentee-is-of-age':
      return {
        field: 'kind',
        detail: `Menteen er fyldt 18 år ${formatDay(refusal.since)}. En forælder skal have fuldmagt.`,
      };
    case 'last-day-missing':
      return { field: 'lastDay', detail: 'Skriv dagen før, menteen fylder 18 år.' };
    case 'lasts-beyond-childhood':
      return {
        field: 'lastDay',
        detail: `Vælg ${formatDay(refusal.lastDay)} eller en tidligere dag. Derefter er menteen 18 år.`,
      };
    case 'represents-already':
      return { field: 'firstDay', detail: 'Personen er allerede repræsentant i de dage. Afslut det først.' };
    case 'represents-themselves':
      return { field: 'email', detail: 'E-mailen er menteens egen. Skriv repræsentantens.' };
    case 'leads-or-mentors-the-case':
      return {
        field: 'email',
        detail: 'Personen er leder eller mentor i menteens forløb og kan ikke også være repræsentant.',
      };
    case 'works-on-the-case':
      return { field: 'email', detail: 'Personen har sagen som jobkonsulent. Vælg en anden.' };
  }
}

export function endingRefusalInDanish(refusal: EndingRefusal | WithdrawalRefusal): Said {
  switch (refusal.because) {
    case 'ends-before-it-began':
      return { field: 'lastDay', detail: `Vælg ${formatDay(refusal.firstDay)} eller en senere dag.` };
    case 'ended-already':
      return {
        field: 'lastDay',
        detail: `Det slutter allerede ${formatDay(refusal.lastDay)}. Registrer personen igen, hvis det skal vare længere.`,
      };
    case 'withdrawn-already':
      return { detail: 'Fuldmagten er allerede trukket tilbage.' };
    case 'not-given-by-the-asker':
      return {
        detail: 'Kun menteen og jobkonsulenten kan trække fuldmagten tilbage. Ring til jobkonsulenten.',
      };
    case 'not-a-power-of-attorney':
      return { detail: 'Kun en fuldmagt kan trækkes tilbage. Skriv en sidste dag i stedet.' };
  }
}
