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

/** As the form is first filled in. */
export function contactAsTyped({ name, email, phone }: PersonContact): Record<string, string | null> {
  return { name, email, phone: phone && formatPhone(phone) };
}

/** Where the person is not as they were typed, line by line. */
export function contactDifferences(now: PersonContact, typed: Record<string, string>): string[][] {
  const known = contactAsTyped(now);
  return [
    ['Navn', 'name'],
    ['E-mail', 'email'],
    ['Telefon', 'phone'],
  ].flatMap(([label = '', field = '']) => {
    const [stands, wanted] = [known[field] ?? '', typed[field] ?? ''];
    const isSame = stands.replaceAll(/\s/g, '') === wanted.replaceAll(/\s/g, '');
    return isSame ? [] : [[label, stands || 'Ikke udfyldt', wanted || 'Ikke udfyldt']];
  });
}
