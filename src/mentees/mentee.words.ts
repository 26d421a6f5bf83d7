import type { Said } from '../web/problems/said.js';
import type { MenteeRefusal } from './mentee.rules.js';

export function menteeRefusalInDanish(refusal: MenteeRefusal): Said {
  switch (refusal.because) {
    case 'cpr-known':
      return {
        field: 'cpr',
        detail: 'Borgeren er allerede registreret. Slå CPR-nummeret op, og vælg den borger.',
      };
    case 'email-of-another':
      return {
        field: 'email',
        detail: 'E-mailadressen hører til en anden mentee. Skriv menteens egen.',
      };
    case 'not-asked-for':
      return {
        field: refusal.field,
        detail: 'Ordningen beder kun om navn, e-mail og telefon. Lad feltet stå tomt.',
      };
    case 'born-in-the-future':
      return { field: 'cpr', detail: 'CPR-nummeret har en fødselsdag, der ikke har været endnu. Ret det.' };
  }
}
