/** Fields that say who and where somebody is. */
import { cleanCvr } from '../../shared/cvr.js';
import { withoutSeparators } from '../../shared/digits.js';
import { cleanEmail } from '../../shared/email.js';
import { cleanPNumber } from '../../shared/p-number.js';
import { cleanPhone } from '../../shared/phone.js';
import { cleanPostcode } from '../../shared/postcode.js';
import { cleanWebsite } from '../../shared/website.js';
import { cleanedField, type FieldOptions } from './field.js';

export function EmailField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'email',
      message: 'Skriv en e-mailadresse, fx navn@firma.dk.',
      schema: { type: 'string', format: 'email', maxLength: 254 },
      clean: cleanEmail,
    },
    options,
  );
}

export function PhoneField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'phone',
      message: (value) =>
        typeof value === 'string' && /^(?:(?:\+|00)45)?[01]\d{7}$/.test(withoutSeparators(value))
          ? 'Danske numre begynder med 2-9. Kontrollér nummeret.'
          : 'Skriv et dansk telefonnummer på 8 cifre.',
      schema: { type: 'string', example: '87 00 12 34' },
      clean: cleanPhone,
    },
    options,
  );
}

export function PostcodeField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'postcode',
      message: 'Skriv et postnummer på 4 cifre.',
      schema: { type: 'string', example: '8000' },
      clean: cleanPostcode,
    },
    options,
  );
}

export function CvrField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'cvr',
      message: (value) =>
        typeof value === 'string' && /^(?:DK)?\d{8}$/i.test(withoutSeparators(value))
          ? 'CVR-nummeret findes ikke. Kontrollér de 8 cifre.'
          : 'Et CVR-nummer har 8 cifre, fx 13748136.',
      schema: { type: 'string', example: '13748136' },
      clean: cleanCvr,
    },
    { empty: 'Skriv CVR-nummeret på 8 cifre.', ...options },
  );
}

export function PNumberField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'p-number',
      message: 'Et P-nummer har 10 cifre, fx 1003388394.',
      schema: { type: 'string', example: '1003388394' },
      clean: cleanPNumber,
    },
    options,
  );
}

/** An address on the web, as people write it: `kommune.dk` or `https://kommune.dk/job`. */
export function WebsiteField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'website',
      message: 'Skriv en hjemmeside, fx kommune.dk.',
      schema: { type: 'string', maxLength: 200, example: 'kommune.dk' },
      clean: cleanWebsite,
    },
    options,
  );
}
