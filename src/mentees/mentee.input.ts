import { cleanCpr } from '../shared/cpr.js';
import { withoutSeparators } from '../shared/digits.js';
import { AddressInput } from '../web/fields/address.input.js';
import { field } from '../web/fields/field.js';
import { EmailField, PhoneField } from '../web/fields/contact-fields.js';
import { PartField, TextField, YesNoField } from '../web/fields/fields.js';

/** Far enough ahead that only the digits and the date are looked at here; the future is the rules' matter. */
const ANY_DAY = '2199-12-31';

/** The digits and the date alone; the future is the rules' matter. */
export const CprField = () =>
  field(
    {
      code: 'cpr',
      message: (value) =>
        typeof value === 'string' && /^\d{10}$/.test(withoutSeparators(value))
          ? 'CPR-nummeret har ikke en dato, der findes. Kontrollér de 10 cifre.'
          : 'Et CPR-nummer har 10 cifre, fx 010190-1234.',
      schema: { type: 'string', example: '010190-1234' },
      clean: (text) => cleanCpr(text, ANY_DAY),
      isValid: (value) => typeof value === 'string' && cleanCpr(value, ANY_DAY) === value,
    },
    { empty: 'Skriv CPR-nummeret på 10 cifre.' },
  );

export class MenteeInput {
  @TextField({ max: 200, empty: 'Skriv borgerens navn.' })
  name: string;

  @CprField()
  cpr: string;

  @PartField(() => AddressInput)
  address: AddressInput;

  @PhoneField({ optional: true })
  phone?: string;

  @EmailField({ optional: true })
  email?: string;

  @YesNoField({ optional: true, description: 'name and address protection (CPR-loven § 28)' })
  addressProtected?: boolean;

  @TextField({ max: 200, optional: true })
  targetGroup?: string;
}

/** Who takes part in a scheme that asks for no CPR number. */
export class MenteeWithoutCprInput {
  @TextField({ max: 200, empty: 'Skriv navnet.' })
  name: string;

  @EmailField({ empty: 'Skriv e-mailen, fx navn@mail.dk.' })
  email: string;

  @PhoneField({ optional: true })
  phone?: string;
}

/** Name and contact as they are from now on; the CPR number never changes. */
export class MenteeChangeInput {
  @TextField({ max: 200, empty: 'Skriv borgerens navn.' })
  name: string;

  @PartField(() => AddressInput, { optional: true, description: 'left out, it stays as it is' })
  address?: AddressInput;

  @YesNoField({ description: 'name and address protection (CPR-loven § 28)' })
  addressProtected: boolean;

  @PhoneField({ optional: true, description: 'left out, there is none' })
  phone?: string;

  @EmailField({ optional: true, description: 'left out, there is none, and nobody signs in as the citizen' })
  email?: string;

  @TextField({ max: 200, optional: true, description: 'left out, there is none' })
  targetGroup?: string;
}

export class AddressLookInput {
  @TextField({
    max: 200,
    empty: 'Skriv, hvorfor du skal bruge adressen.',
    description: 'why the protected address is needed; it is logged',
  })
  purpose: string;
}
