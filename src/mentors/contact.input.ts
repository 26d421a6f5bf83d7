import { EmailField, PhoneField } from '../web/fields/contact-fields.js';
import { TextField } from '../web/fields/fields.js';

/** Name and contact of a leader or a mentor. */
export class ContactInput {
  @TextField({ max: 200, empty: 'Skriv navnet.' })
  name: string;

  @EmailField({ empty: 'Skriv e-mailen, fx navn@firma.dk.' })
  email: string;

  @PhoneField({ optional: true })
  phone?: string;
}
