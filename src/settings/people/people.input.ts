import { STAFF_ROLES, type StaffRole } from '../../access/role.js';
import { EmailField, PhoneField } from '../../web/fields/contact-fields.js';
import { field } from '../../web/fields/field.js';
import { TextField } from '../../web/fields/fields.js';

function isRoles(value: unknown): value is StaffRole[] {
  const isOne = (role: unknown) => STAFF_ROLES.some((known) => known === role);
  return Array.isArray(value) && value.length <= STAFF_ROLES.length && value.every(isOne);
}

function rolesSchema(minItems: number) {
  const items = { type: 'string', enum: [...STAFF_ROLES] };
  return { type: 'array', minItems, maxItems: STAFF_ROLES.length, items } as const;
}

export class PersonInput {
  @TextField({ max: 200, empty: 'Skriv medarbejderens navn.' })
  name: string;

  @EmailField({ empty: 'Skriv medarbejderens e-mail, fx navn@kommune.dk.' })
  email: string;

  @PhoneField({ optional: true })
  phone?: string;

  @field(
    {
      code: 'roles',
      message: 'Vælg mindst én rolle.',
      schema: rolesSchema(1),
      isValid: (value) => isRoles(value) && value.length > 0,
    },
    {},
  )
  roles: StaffRole[];
}

export class RolesInput {
  @field(
    { code: 'roles', message: 'Vælg roller fra listen.', schema: rolesSchema(0), isValid: isRoles },
    { optional: true, description: 'the staff roles that the person is to have; none when left out' },
  )
  roles?: StaffRole[];
}

export class InvitationInput {
  @EmailField()
  email: string;
}

const SHORTEST = 12;
const LONGEST = 200;

export function NewPasswordField(): PropertyDecorator {
  return field(
    {
      code: 'password',
      message: (typed) =>
        typeof typed === 'string' && typed.length > LONGEST
          ? `Vælg en adgangskode på højst ${LONGEST} tegn.`
          : `Vælg en adgangskode på mindst ${SHORTEST} tegn.`,
      schema: { type: 'string', format: 'password', minLength: SHORTEST, maxLength: LONGEST },
      isValid: (value) => typeof value === 'string' && value.length >= SHORTEST && value.length <= LONGEST,
    },
    {},
  );
}

export class NewPasswordInput {
  @NewPasswordField()
  password: string;
}
