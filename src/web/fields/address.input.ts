import { PostcodeField } from './contact-fields.js';
import { TextField } from './fields.js';

export class AddressInput {
  @TextField({ max: 200, empty: 'Skriv vej og nummer.' })
  street: string;

  @PostcodeField({ empty: 'Skriv postnummeret på 4 cifre.' })
  postcode: string;

  @TextField({ max: 100, empty: 'Skriv byen.' })
  city: string;
}
