import { EmailField, PhoneField } from '../../../web/fields/contact-fields.js';
import { TextField } from '../../../web/fields/fields.js';

export class PersonChangeInput {
  @TextField({ max: 200, empty: 'Skriv medarbejderens navn.' })
  name: string;

  @EmailField({ empty: 'Skriv medarbejderens e-mail, fx navn@kommune.dk.' })
  email: string;

  @PhoneField({ optional: true })
  phone?: string;
}

export class OwnPhoneInput {
  @PhoneField({ optional: true })
  phone?: string;
}
