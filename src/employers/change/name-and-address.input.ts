import { AddressInput } from '../../web/fields/address.input.js';
import { PartField, TextField } from '../../web/fields/fields.js';

export class EmployerChangeInput {
  @TextField({ max: 200, empty: 'Skriv arbejdsgiverens navn.' })
  name: string;

  @PartField(() => AddressInput)
  address: AddressInput;
}

export class WorkplaceChangeInput {
  @TextField({ max: 200, empty: 'Skriv arbejdsstedets navn.' })
  name: string;

  @PartField(() => AddressInput)
  address: AddressInput;
}
