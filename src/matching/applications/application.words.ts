import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import type { Said } from '../../web/problems/said.js';
import type { ApplicationRefusal, Region, Showable } from './application.rules.js';

export function regionInDanish(region: Region): string {
  switch (region) {
    case 'capital':
      return 'Hovedstaden';
    case 'zealand':
      return 'Sjælland';
    case 'southern':
      return 'Syddanmark';
    case 'central':
      return 'Midtjylland';
    case 'northern':
      return 'Nordjylland';
  }
}

/** A part of an application, as a label. What one offers, the other seeks. */
export function partInDanish(part: Showable, asRole: OneOfThePair): string {
  switch (part) {
    case 'name':
      return 'Navn';
    case 'fields':
      return 'Fagområder';
    case 'competences':
      return asRole === 'mentor' ? 'Kan hjælpe med' : 'Vil gerne blive bedre til';
    case 'languages':
      return 'Sprog';
    case 'regions':
      return 'Kan mødes i';
    case 'forms':
      return 'Kan mødes';
    case 'about':
      return asRole === 'mentor' ? 'Om mentoren' : 'Om menteen';
  }
}

export function applicationRefusalInDanish(refusal: ApplicationRefusal): Said {
  switch (refusal.because) {
    case 'scheme-matches-otherwise':
      return {
        field: 'scheme',
        detail: 'I den ordning findes mentoren ikke blandt tilmeldte. Vælg en anden ordning.',
      };
    case 'applied-already':
      return {
        field: 'email',
        detail: 'Der er allerede en åben tilmelding med den e-mail. Ret den i stedet.',
      };
    case 'closed-already':
      return { detail: 'Tilmeldingen er lukket.' };
    case 'in-a-proposal':
      return {
        detail:
          'Tilmeldingen indgår i et forslag, som ikke er afsluttet. Vent på svaret, eller træk forslaget tilbage.',
      };
    case 'qualifications-missing':
      return { field: 'qualifications', detail: 'Skriv, hvad der gør personen egnet som mentor.' };
    case 'known-from-elsewhere':
      return {
        field: 'email',
        detail: 'E-mailen hører til en, som andre har registreret. Skriv en anden e-mail.',
      };
  }
}
