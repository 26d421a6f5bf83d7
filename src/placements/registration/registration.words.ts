import { formatHours } from '../../shared/minutes.js';
import type { Said } from '../../web/problems/said.js';
import { placementRefusalInDanish } from '../placement.words.js';
import { type Part, type RegistrationRefusal, type Step, STEPS } from './registration.rules.js';

/** The step as it stands in the address. */
export function pathOfStep(step: Step): string {
  switch (step) {
    case 'employer':
      return 'arbejdsgiver';
    case 'workplace':
      return 'arbejdssted';
    case 'leader':
      return 'leder';
    case 'mentee':
      return 'borger';
    case 'mentor':
      return 'mentor';
    case 'details':
      return 'forloebet';
    case 'questions':
      return 'spoergsmaal';
    case 'check':
      return 'tjek';
  }
}

export function stepAt(path: string): Step | undefined {
  return STEPS.find((step) => pathOfStep(step) === path);
}

export function stepInDanish(step: Step): string {
  switch (step) {
    case 'employer':
      return 'Arbejdsgiver';
    case 'workplace':
      return 'Arbejdssted';
    case 'leader':
      return 'Leder';
    case 'mentee':
      return 'Borger';
    case 'mentor':
      return 'Mentor';
    case 'details':
      return 'Forløbet';
    case 'questions':
      return 'Spørgsmål';
    case 'check':
      return 'Tjek';
  }
}

/** `en arbejdsgiver`: what is found, or added. */
export function newPartInDanish(part: Part): string {
  switch (part) {
    case 'employer':
      return 'en ny arbejdsgiver';
    case 'workplace':
      return 'et nyt arbejdssted';
    case 'leader':
      return 'en ny leder';
    case 'mentee':
      return 'en ny borger';
    case 'mentor':
      return 'en ny mentor';
  }
}

export const STOPPED_IN_DANISH =
  'Forløbet kan ikke registreres, når en anden ordning allerede betaler for den samme hjælp. Aftal opgaver, som den anden ordning ikke dækker, ret opgaverne, og svar igen. Ellers skal registreringen slettes.';

export function registrationRefusalInDanish(refusal: RegistrationRefusal): Said {
  switch (refusal.because) {
    case 'more-hours-than-there-are':
      return {
        field: 'expectedMinutes',
        detail: `Skriv højst ${formatHours(refusal.mostMinutes)}. Flere er der ikke.`,
      };
    case 'registered-already':
      return { detail: 'Forløbet er allerede registreret. Find det under Forløb.' };
    case 'registration-gone':
      return { detail: 'Det påbegyndte forløb er allerede slettet.' };
    case 'chosen-part-unknown':
      return { detail: `Vælg ${newPartInDanish(refusal.part).replace(/ nyt?/, '')}, der er registreret.` };
    case 'belongs-elsewhere':
      return {
        detail:
          'Registreringen er ændret i et andet vindue, så det, du valgte, hører ikke til længere. Vælg igen herunder.',
      };
    case 'registration-unfinished':
      return { detail: 'Der mangler noget. Gå til det første trin, der ikke er udfyldt.' };
    default:
      return placementRefusalInDanish(refusal);
  }
}
