import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { ActivityRefusal, Arranger, FollowUpRefusal } from './follow-up.rules.js';

export function arrangerInDanish(arranger: Arranger): string {
  switch (arranger) {
    case 'leader':
      return 'Lederen';
    case 'shop-steward':
      return 'Tillidsrepræsentanten';
    case 'organiser':
      return 'En anden';
  }
}

export function employerPartRefusalInDanish(refusal: FollowUpRefusal | ActivityRefusal): Said {
  switch (refusal.because) {
    case 'day-to-come':
      return { field: 'day', detail: 'Vælg i dag eller en dag, der er gået.' };
    case 'day-before-course':
      return {
        field: 'day',
        detail: `Vælg en dag fra ${formatDay(refusal.firstDay)}, hvor forløbet begyndte.`,
      };
    case 'no-mentor':
      return { detail: 'Forløbet har ingen mentor endnu. Vælg en mentor først.' };
    case 'part-unknown':
      return { field: 'parts', detail: 'Vælg fra listen.' };
    case 'nothing-said':
      return { field: 'parts', detail: 'Sæt mindst ét kryds, eller skriv en note.' };
    case 'activity-unknown':
      return { field: 'code', detail: 'Vælg, hvad der blev holdt.' };
    case 'noted-already':
      return { field: 'day', detail: 'Det er allerede noteret for den dag.' };
  }
}

/** What stands of the employer's part in a case: what the leader follows up, or what the employer supports with alone. */
export function employersPartInDanish(leaderFollowsUp: boolean): {
  title: string;
  heading: string;
  link: string;
} {
  return leaderFollowsUp
    ? {
        title: 'Opfølgning på mentoren',
        heading: 'Lederens opfølgning på mentoren',
        link: 'Følg op på mentoren',
      }
    : {
        title: 'Støtte fra arbejdsgiveren',
        heading: 'Støtte fra arbejdsgiveren',
        link: 'Skriv om støtten fra arbejdsgiveren',
      };
}
