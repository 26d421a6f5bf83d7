import { PostcodeField } from './fields/contact-fields.js';
import { TextField } from './fields/fields.js';

export class AddressInput {
  @TextField({ max: 200, empty: 'Skriv vej og nummer.' })
  street: string;

  @PostcodeField({ empty: 'Skriv postnummeret på 4 cifre.' })
  postcode: string;

  @TextField({ max: 100, empty: 'Skriv byen.' })
  city: string;
}
