import { PostcodeField } from './fields/contact-fields.js';
import { TextField } from './fields/fields.js';

export class AddressInput {
  @TextField({ max: 200 })
  street: string;

  @PostcodeField()
  postcode: string;

  @TextField({ max: 100 })
  city: string;
}
