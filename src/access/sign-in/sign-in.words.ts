import type { Said } from '../../web/problems/said.js';
import type { SignInRefusal } from './sign-in.rules.js';

export function signInRefusalInDanish(refusal: SignInRefusal): Said {
  switch (refusal.because) {
    case 'too-many-attempts':
      return {
        detail: `Der har været for mange forkerte forsøg. Prøv igen om ${refusal.retryAfterSeconds / 60} minutter.`,
      };
    case 'email-or-password-wrong':
      return { detail: 'E-mail eller adgangskode er forkert. Prøv igen.', field: 'password' };
    case 'role-not-held':
      return { detail: 'Du har ikke den rolle. Vælg en af dine egne.', field: 'role' };
  }
}
