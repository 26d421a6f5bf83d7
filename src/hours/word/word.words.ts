import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { Standing, WordRefusal } from './word.rules.js';

/** How hours stand, as everybody in the case reads it. */
export function standingInDanish(standing: Standing): string {
  switch (standing) {
    case 'unanswered':
      return 'Menteen har ikke svaret';
    case 'confirmed':
      return 'Menteen siger, at timerne passer';
    case 'disputed':
      return 'Menteen siger, at timerne ikke passer';
    case 'checked':
      return 'Jobkonsulenten har kontrolleret, at timerne passer';
    case 'found-wrong':
      return 'Jobkonsulenten har fundet, at timerne ikke passer';
  }
}

/** The same to the mentee. */
export function standingToMentee(standing: Standing): string {
  switch (standing) {
    case 'unanswered':
      return 'Mangler svar';
    case 'confirmed':
      return 'Passer';
    case 'disputed':
      return 'Passer ikke. Jobkonsulenten ser på det.';
    case 'checked':
      return 'Passer, siger jobkonsulenten';
    case 'found-wrong':
      return 'Passer ikke, siger jobkonsulenten';
  }
}

export function wordRefusalInDanish(refusal: WordRefusal): Said {
  switch (refusal.because) {
    case 'nobody-asks':
      return { detail: 'De timer skal du ikke svare på.' };
    case 'may-not-confirm':
      return {
        detail:
          'Din fuldmagt gælder ikke at bekræfte timer. Menteen kan selv svare, eller kontakt jobkonsulenten.',
      };
    case 'hours-decided':
      return {
        detail: `Timerne den ${formatDay(refusal.day)} er afgjort, så svaret kan ikke ændres. Er de forkerte, så kontakt jobkonsulenten.`,
      };
    case 'text-without-dispute':
      return {
        field: 'text',
        detail:
          'Du siger, at timerne passer, men har skrevet, hvad der var anderledes. Slet det, eller svar nej.',
      };
    case 'nothing-to-confirm':
      return { detail: 'Der er ingen timer i måneden, som mangler dit svar.' };
  }
}
