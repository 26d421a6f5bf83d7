import type { Said } from '../../web/problems/said.js';
import type { InvitationRefusal, InvitingRefusal, PasswordRefusal } from './invitation.rules.js';
import type { OwnPasswordRefusal } from './own/own-password.rules.js';
import type { PersonRefusal } from './register-person.js';
import type { AccessRefusal, RolesRefusal } from './roles/person-roles.rules.js';

export function personRefusalInDanish(refusal: PersonRefusal): Said {
  switch (refusal.because) {
    case 'email-known':
      return { field: 'email', detail: 'E-mailadressen hører allerede til en medarbejder.' };
  }
}

export function invitingRefusalInDanish(refusal: InvitingRefusal): Said {
  switch (refusal.because) {
    case 'person-unknown':
      return {
        field: 'email',
        detail: 'Ingen er registreret med den e-mailadresse. Registrer personen først.',
      };
    case 'address-of-another':
      return {
        detail: 'E-mailen hører også til en anden. Ret den på sagen, før du laver et link.',
      };
    case 'staff-invited-by-administrator':
      return {
        field: 'email',
        detail: 'Personen er medarbejder. Bed administratoren om at sende invitationen.',
      };
  }
}

const GUESSABLE = 'Adgangskoden er for let at gætte. Brug fx fire ord, der ikke hører sammen.';

export function invitationRefusalInDanish(refusal: InvitationRefusal | PasswordRefusal): Said {
  switch (refusal.because) {
    case 'invitation-unknown':
      return { detail: 'Linket virker ikke. Kontrollér, at du har fået hele adressen med.' };
    case 'invitation-used':
      return { detail: 'Linket er brugt. Har du valgt en adgangskode, kan du logge ind med den.' };
    case 'invitation-replaced':
      return { detail: 'Du har fået et nyere link. Brug det i stedet.' };
    case 'invitation-expired':
      return { detail: 'Linket er udløbet. Bed den, der inviterede dig, om et nyt.' };
    case 'password-is-email':
      return { field: 'password', detail: 'Din e-mailadresse kan ikke være din adgangskode. Vælg en anden.' };
    case 'password-guessable':
      return { field: 'password', detail: GUESSABLE };
  }
}

export function keepingRefusalInDanish(refusal: RolesRefusal | AccessRefusal): Said {
  switch (refusal.because) {
    case 'no-role-left':
      return { field: 'roles', detail: 'Vælg mindst én rolle, eller luk personens adgang.' };
    case 'last-administrator':
      return { detail: 'Der skal være en administrator, der kan logge ind. Giv først en anden rollen.' };
    case 'person-inactive':
      return { detail: 'Personens adgang er lukket. Åbn den først.' };
    case 'already-inactive':
      return { detail: 'Personens adgang er allerede lukket.' };
    case 'already-active':
      return { detail: 'Personen har allerede adgang.' };
  }
}

export function ownPasswordRefusalInDanish(refusal: OwnPasswordRefusal): Said {
  switch (refusal.because) {
    case 'too-many-attempts':
      return {
        detail: `Der har været for mange forkerte forsøg. Prøv igen om ${refusal.minutes} minutter.`,
      };
    case 'old-password-wrong':
      return { field: 'oldPassword', detail: 'Din nuværende adgangskode er forkert. Prøv igen.' };
    case 'password-unchanged':
      return {
        field: 'newPassword',
        detail: 'Den nye adgangskode er den samme som den gamle. Vælg en anden.',
      };
    case 'password-is-email':
      return {
        field: 'newPassword',
        detail: 'Din e-mailadresse kan ikke være din adgangskode. Vælg en anden.',
      };
    case 'password-guessable':
      return { field: 'newPassword', detail: GUESSABLE };
  }
}
