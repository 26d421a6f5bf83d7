import { AddressInput } from '../web/address.input.js';
import { CvrField, EmailField, PhoneField, PNumberField } from '../web/fields/contact-fields.js';
import { IdField, PartField, TextField } from '../web/fields/fields.js';

export class EmployerInput {
  @CvrField()
  cvr: string;

  @TextField({ max: 200 })
  name: string;

  @PartField(() => AddressInput)
  address: AddressInput;
}

export class WorkplaceInput {
  @PNumberField()
  pNumber: string;

  @TextField({ max: 200 })
  name: string;

  @PartField(() => AddressInput)
  address: AddressInput;
}

export class LeaderInput {
  @IdField()
  workplaceId: string;

  @TextField({ max: 200 })
  name: string;

  @EmailField()
  email: string;

  @PhoneField({ optional: true })
  phone?: string;
}
