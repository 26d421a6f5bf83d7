import { placementStatusInDanish } from '../../placements/placement.words.js';
import type { Said } from '../../web/problems/said.js';
import type { TriedOut, TryingOutRefusal } from './trying-out.rules.js';

/** As staff and the two are told it. */
export function triedOutInDanish(outcome: TriedOut): string {
  switch (outcome) {
    case 'open':
      return 'Mentor og mentee har ikke begge svaret endnu.';
    case 'settled':
      return 'Forløbet er endeligt afklaret: Mentor og mentee fortsætter.';
    case 'ended':
      return 'Forløbet fortsætter ikke.';
  }
}

export function tryingOutRefusalInDanish(refusal: TryingOutRefusal): Said {
  switch (refusal.because) {
    case 'nothing-tried-out':
      return { detail: 'I skal ikke svare på det i denne ordning.' };
    case 'placement-status':
      return {
        detail: `Forløbet står som »${placementStatusInDanish(refusal.status)}«, så der er intet at svare på.`,
      };
    case 'answered-finally':
      return { detail: 'Det er afgjort. Kontakt den, der står for ordningen, hvis noget skal ændres.' };
    case 'meeting-comes-first':
      return { field: 'goesOn', detail: 'Hold mødet først, og registrér det. Svar så.' };
  }
}
