import { AddressInput } from '../web/fields/address.input.js';
import { CvrField, EmailField, PhoneField, PNumberField } from '../web/fields/contact-fields.js';
import { IdField, PartField, TextField } from '../web/fields/fields.js';

export class EmployerInput {
  @CvrField()
  cvr: string;

  @TextField({ max: 200, empty: 'Skriv arbejdsgiverens navn.' })
  name: string;

  @PartField(() => AddressInput)
  address: AddressInput;
}

export class WorkplaceInput {
  @PNumberField({ empty: 'Skriv arbejdsstedets P-nummer på 10 cifre.' })
  pNumber: string;

  @TextField({ max: 200, empty: 'Skriv arbejdsstedets navn.' })
  name: string;

  @PartField(() => AddressInput)
  address: AddressInput;
}

export class LeaderInput {
  @IdField({ empty: 'Vælg arbejdsstedet.' })
  workplaceId: string;

  @TextField({ max: 200, empty: 'Skriv lederens navn.' })
  name: string;

  @EmailField({ empty: 'Skriv lederens e-mail, fx navn@firma.dk.' })
  email: string;

  @PhoneField({ optional: true })
  phone?: string;
}
