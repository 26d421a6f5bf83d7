import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { CourseOutcome, OutcomeRefusal } from './outcome.rules.js';

export function outcomeInDanish(outcome: CourseOutcome): string {
  switch (outcome) {
    case 'job':
      return 'Job';
    case 'flex-job':
      return 'Fleksjob';
    case 'education':
      return 'Uddannelse';
    case 'none-yet':
      return 'Ikke noget endnu';
  }
}

export function outcomeRefusalInDanish(refusal: OutcomeRefusal): Said {
  switch (refusal.because) {
    case 'course-not-over':
      return { detail: 'Forløbet er ikke slut. Afslut det først.' };
    case 'outcome-ahead':
      return { field: 'day', detail: 'Vælg i dag eller en dag, der er gået.' };
    case 'outcome-before-the-end':
      return {
        field: 'day',
        detail: `Vælg ${formatDay(refusal.lastDay)}, som var forløbets sidste dag, eller en dag efter.`,
      };
    case 'outcome-noted-that-day':
      return { field: 'day', detail: 'Der er allerede skrevet noget for den dag. Vælg en anden dag.' };
  }
}
