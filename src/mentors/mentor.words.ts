import { formatDay, formatPeriod } from '../shared/danish-date.js';
import type { Said } from '../web/problems/said.js';
import type { AbsenceRefusal, MentorKind, MentorRefusal } from './mentor.rules.js';

export function mentorRefusalInDanish(refusal: MentorRefusal): Said {
  switch (refusal.because) {
    case 'workplace-missing':
      return { field: 'workplaceId', detail: 'Vælg det arbejdssted, hvor mentoren er ansat.' };
    case 'workplace-not-asked':
      return {
        field: 'workplaceId',
        detail: 'Kun virksomhedens egne ansatte har et arbejdssted. Lad feltet stå tomt.',
      };
    case 'workplace-unknown':
      return { field: 'workplaceId', detail: 'Vælg et arbejdssted fra listen.' };
    case 'mentor-known':
      return {
        field: 'email',
        detail: 'Mentoren er allerede registreret. Vælg mentoren på listen.',
      };
    case 'registered-by-others':
      return {
        field: 'kind',
        detail: 'Frivillige mentorer registreres af en koordinator, og andre udefra af en jobkonsulent.',
      };
    case 'not-the-leaders-to-register':
      return {
        field: 'kind',
        detail: 'Du kan registrere dine egne ansatte. Bed jobkonsulenten om at registrere andre mentorer.',
      };
    case 'known-from-elsewhere':
      return {
        field: 'email',
        detail:
          'Adressen hører til en, der er registreret et andet sted. Bed jobkonsulenten om at registrere mentoren.',
      };
  }
}

export function absenceRefusalInDanish(refusal: AbsenceRefusal): Said {
  switch (refusal.because) {
    case 'ends-before-it-begins':
      return { field: 'lastDay', detail: 'Sidste dag skal være samme dag som første dag eller senere.' };
    case 'absence-too-far-away':
      return {
        field: 'lastDay',
        detail: `Fravær kan meldes et år tilbage og et år frem. Vælg en sidste dag fra ${formatPeriod(refusal)}.`,
      };
    case 'absent-already':
      return {
        field: 'firstDay',
        detail: 'Der er allerede meldt fravær på en af dagene. Ret dagene, eller slet det andet fravær.',
      };
    case 'mentor-from-outside':
      return {
        detail:
          'Mentoren er ikke ansat hos jer. Bed mentoren selv eller jobkonsulenten om at skrive fraværet.',
      };
    case 'has-time-entries':
      return {
        field: 'firstDay',
        detail: `Der er skrevet timer på ${refusal.days.map(formatDay).join(', ')}. Slet timerne først, hvis de er forkerte.`,
      };
  }
}

/** Where somebody comes from, as it stands beside their name. */
export function mentorKindInDanish(kind: MentorKind): string {
  switch (kind) {
    case 'company-employee':
      return 'Ansat på arbejdsstedet';
    case 'municipal-employee':
      return 'Ansat i kommunen';
    case 'institution-employee':
      return 'Ansat på en uddannelsesinstitution';
    case 'external-consultant':
      return 'Ekstern konsulent';
    case 'volunteer':
      return 'Frivillig mentor';
  }
}
