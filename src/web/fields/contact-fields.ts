/** Fields that say who and where somebody is. */
import { cleanCvr } from '../../shared/cvr.js';
import { cleanEmail } from '../../shared/email.js';
import { cleanPNumber } from '../../shared/p-number.js';
import { cleanPhone } from '../../shared/phone.js';
import { cleanPostcode } from '../../shared/postcode.js';
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
      message: 'Skriv et dansk telefonnummer på 8 cifre.',
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
      message: 'CVR-nummeret findes ikke. Skriv de 8 cifre fra virksomhedens CVR-nummer.',
      schema: { type: 'string', example: '13748136' },
      clean: cleanCvr,
    },
    options,
  );
}

export function PNumberField(options: FieldOptions = {}): PropertyDecorator {
  return cleanedField(
    {
      code: 'p-number',
      message: 'Skriv arbejdsstedets P-nummer på 10 cifre.',
      schema: { type: 'string', example: '1003388394' },
      clean: cleanPNumber,
    },
    options,
  );
}
