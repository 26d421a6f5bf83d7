import type { Said } from '../../web/problems/said.js';
import { placementStatusInDanish } from '../placement.words.js';
import type { OpenListRefusal } from './open-list.rules.js';

export function openListRefusalInDanish(refusal: OpenListRefusal): Said {
  switch (refusal.because) {
    case 'placement-over':
      return {
        detail: `Forløbet står som »${placementStatusInDanish(refusal.status)}«, så I kommer ikke på listen.`,
      };
    case 'consented-already':
      return { detail: 'Du har allerede sagt ja til at stå på listen.' };
    case 'nothing-to-withdraw':
      return { detail: 'Du har ikke sagt ja til at stå på listen.' };
  }
}

/** What a yes means, a sentence each. */
export const MEANING_OF_STANDING_ON_THE_LIST = [
  'Listen viser jeres navne, arbejdsstedet, og siden hvornår I har været mentor og mentee. Andet står der ikke.',
  'Den kan læses af medarbejderne i ordningen og af ledere, mentorer og mentees i samme ordning hos arbejdsgiveren.',
  'I står kun på listen, når I begge har sagt ja, og kun mens forløbet er i gang. En mentee med beskyttet adresse kommer aldrig på den.',
  'Kun du kan se, om du har sagt ja. Du kan trække dit ja tilbage, når du vil, og så forsvinder I fra listen med det samme.',
];
