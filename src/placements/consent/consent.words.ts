import { formatDay } from '../../shared/danish-date.js';
import { dayAt } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import { placementStatusInDanish } from '../placement.words.js';
import type { ConsentRefusal, ConsentVersion, WayOfAgreeing } from './consent.rules.js';

export function wayOfAgreeingInDanish(how: WayOfAgreeing): string {
  switch (how) {
    case 'meeting':
      return 'På et møde';
    case 'phone':
      return 'I telefonen';
    case 'writing':
      return 'Skriftligt';
  }
}

const A_CONSULTANT = 'en jobkonsulent';

/** Who wrote it, and where it was not the mentee, how the mentee agreed. */
export function writtenInDanish(version: ConsentVersion): string {
  const { writtenBy, agreedHow, agreedDay, createdByName, createdAt } = version;
  const written = `Skrevet af ${createdByName ?? A_CONSULTANT} ${formatDay(dayAt(createdAt))}`;
  switch (writtenBy) {
    case 'mentee':
      return `${written}.`;
    case 'representative':
      return `${written} som repræsentant for menteen.`;
    case 'consultant':
      return `${written}. ${agreedHow && agreedDay ? `Menteen sagde ja ${wayOfAgreeingInDanish(agreedHow).toLowerCase()} ${formatDay(agreedDay)}.` : ''}`;
  }
}

/** What became of a version. */
export function standingInDanish({ replacedAt, withdrawnAt, withdrawnByName }: ConsentVersion): string {
  if (withdrawnAt !== null)
    return `Trukket tilbage af ${withdrawnByName ?? A_CONSULTANT} ${formatDay(dayAt(withdrawnAt))}`;
  if (replacedAt !== null) return `Erstattet ${formatDay(dayAt(replacedAt))}`;
  return 'Gælder nu';
}

export function consentRefusalInDanish(refusal: ConsentRefusal): Said {
  switch (refusal.because) {
    case 'placement-over':
      return {
        detail: `Forløbet står som »${placementStatusInDanish(refusal.status)}«. Der kan ikke deles mere.`,
      };
    case 'way-of-agreeing-missing':
      return { field: 'agreedHow', detail: 'Vælg, hvordan menteen sagde ja.' };
    case 'day-of-agreeing-missing':
      return { field: 'agreedDay', detail: 'Skriv, hvilken dag menteen sagde ja.' };
    case 'agreed-in-the-future':
      return { field: 'agreedDay', detail: 'Vælg i dag eller en dag, der er gået.' };
    case 'mentee-agrees-by-writing':
      return { field: 'agreedHow', detail: 'Menteen siger ja ved at skrive. Lad felterne stå tomme.' };
    case 'cpr-in-text':
      return {
        field: 'text',
        detail: 'Teksten ligner et CPR-nummer. Arbejdspladsen må ikke få det. Fjern det.',
      };
    case 'may-not-sign':
      return { detail: 'Du har ikke fået lov til at sige ja på menteens vegne. Spørg den, der har sagen.' };
    case 'nothing-is-shared':
      return { detail: 'Der er ikke noget at trække tilbage. Arbejdspladsen ser kun navnet.' };
  }
}
