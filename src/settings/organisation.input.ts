import { AddressInput } from '../web/fields/address.input.js';
import { EmailField, PhoneField, WebsiteField } from '../web/fields/contact-fields.js';
import { ChoiceField, PartField, TextField } from '../web/fields/fields.js';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation-kind.js';

export class OrganisationInput {
  @ChoiceField(ORGANISATION_KINDS, { empty: 'Vælg, hvad slags organisation det er.' })
  kind: OrganisationKind;

  @TextField({ max: 200, empty: 'Skriv organisationens navn.' })
  name: string;

  @TextField({
    max: 200,
    empty: 'Skriv navnet på den afdeling, der skriver brevene.',
    description: 'the part of the organisation that writes the letters',
  })
  unit: string;

  @PartField(() => AddressInput)
  address: AddressInput;

  @PhoneField({ empty: 'Skriv organisationens telefonnummer på 8 cifre.' })
  phone: string;

  @EmailField({ empty: 'Skriv organisationens e-mail, fx job@kommune.dk.' })
  email: string;

  @WebsiteField({ optional: true })
  website?: string;
}

export class LogoInput {
  @TextField({ max: 80_000, empty: 'Vælg en fil.', description: 'the picture as PNG, in base64' })
  png: string;
}
