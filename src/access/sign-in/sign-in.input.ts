import { field } from '../../web/fields/field.js';
import { EmailField } from '../../web/fields/contact-fields.js';
import { ChoiceField } from '../../web/fields/fields.js';
import { ROLES, type Role } from '../role.js';

export function OldPasswordField(empty = 'Skriv din adgangskode.'): PropertyDecorator {
  return field(
    {
      code: 'password',
      message: empty,
      schema: { type: 'string', format: 'password', minLength: 1, maxLength: 200 },
      isValid: (value) => typeof value === 'string' && value.length > 0 && value.length <= 200,
    },
    {},
  );
}

export class SignInInput {
  @EmailField({ empty: 'Skriv din e-mail, fx navn@firma.dk.' })
  email: string;

  @OldPasswordField()
  password: string;

  @ChoiceField(ROLES, { optional: true, description: 'the role to begin with' })
  role?: Role;
}

export class RoleInput {
  @ChoiceField(ROLES, { empty: 'Vælg rollen.' })
  role: Role;
}
