import { field } from '../../web/fields/field.js';
import { EmailField } from '../../web/fields/contact-fields.js';
import { ChoiceField } from '../../web/fields/fields.js';
import { ROLES, type Role } from '../role.js';

export function OldPasswordField(): PropertyDecorator {
  return field(
    {
      code: 'password',
      message: 'Skriv din adgangskode.',
      schema: { type: 'string', format: 'password', minLength: 1, maxLength: 200 },
      isValid: (value) => typeof value === 'string' && value.length > 0 && value.length <= 200,
    },
    {},
  );
}

export class SignInInput {
  @EmailField()
  email: string;

  @OldPasswordField()
  password: string;

  @ChoiceField(ROLES, { optional: true, description: 'the role to begin with' })
  role?: Role;
}

export class RoleInput {
  @ChoiceField(ROLES)
  role: Role;
}
