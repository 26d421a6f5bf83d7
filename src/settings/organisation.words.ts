import { type Difference, differencesIn } from '../web/form/differences.js';
import type { Said } from '../web/problems/said.js';
import type { LogoRefusal } from './logo.js';

const KINDS = { municipality: 'Kommune', union: 'Fagforening', company: 'Virksomhed' };

export const KIND_CHOICES = Object.entries(KINDS).map(([value, label]) => ({ value, label }));

export const LOGO_SIZE_IN_DANISH = 'En PNG-fil på højst 1 MB. Den tegnes på hvid bund.';

/** The fields of the organisation, as a form names them. */
const FIELDS: Record<string, string> = {
  kind: 'Slags',
  name: 'Navn',
  unit: 'Afdeling',
  'address.street': 'Vej og nummer',
  'address.postcode': 'Postnummer',
  'address.city': 'By',
  phone: 'Telefon',
  email: 'E-mail',
  website: 'Hjemmeside',
};

/** What is different now from what was typed, in the words of the form. */
export function changesInDanish(typed: Record<string, string>, now: Record<string, string>): Difference[] {
  return differencesIn(FIELDS, inWords(now), inWords(typed));
}

function inWords(fields: Record<string, string>): Record<string, string> {
  const kind = fields['kind'] ?? '';
  return { ...fields, kind: KINDS[kind as keyof typeof KINDS] ?? kind };
}

export function logoRefusalInDanish(refusal: LogoRefusal): Said {
  switch (refusal.because) {
    case 'logo-not-png':
      return { field: 'png', detail: 'Filen kan ikke læses. Gem logoet som PNG, og prøv igen.' };
    case 'logo-too-large': {
      const { mostPixels } = refusal;
      return {
        field: 'png',
        detail: `Logoet er for stort. Det må højst være ${mostPixels} billedpunkter på hver led.`,
      };
    }
  }
}
