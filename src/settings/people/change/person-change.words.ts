import { formatPhone } from '../../../shared/phone.js';
import type { Said } from '../../../web/problems/said.js';
import type { PersonChangeRefusal, PersonContact } from './person-change.rules.js';

export function personChangeRefusalInDanish(refusal: PersonChangeRefusal): Said {
  switch (refusal.because) {
    case 'not-staff':
      return { detail: 'Personen er ikke medarbejder. Ledere, mentorer og mentees rettes på deres sag.' };
    case 'email-known':
      return { field: 'email', detail: 'E-mailadressen hører til en anden person. Skriv en anden adresse.' };
  }
}

/** How the form calls its fields. */
export const LABELS = { name: 'Navn', email: 'E-mail', phone: 'Telefon' };

/** As the form is first filled in. */
export function contactAsTyped({ name, email, phone }: PersonContact): Record<string, string | null> {
  return { name, email, phone: phone && formatPhone(phone) };
}
