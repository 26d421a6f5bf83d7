import { AddressInput } from '../web/address.input.js';
import { EmailField, PhoneField } from '../web/fields/contact-fields.js';
import { ChoiceField, PartField, TextField } from '../web/fields/fields.js';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.entity.js';

export class OrganisationInput {
  @ChoiceField(ORGANISATION_KINDS)
  kind: OrganisationKind;

  @TextField({ max: 200 })
  name: string;

  @TextField({ max: 200, description: 'the part of the organisation that writes the letters' })
  unit: string;

  @PartField(() => AddressInput)
  address: AddressInput;

  @PhoneField()
  phone: string;

  @EmailField()
  email: string;

  @TextField({ max: 200, optional: true })
  website?: string;
}

export class LogoInput {
  @TextField({ max: 80_000, description: 'the picture as PNG, in base64' })
  png: string;
}
