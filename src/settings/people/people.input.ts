import { STAFF_ROLES } from '../../access/role.js';
import { EmailField, PhoneField } from '../../web/fields/contact-fields.js';
import { field } from '../../web/fields/field.js';
import { TextField } from '../../web/fields/fields.js';

export type StaffRole = (typeof STAFF_ROLES)[number];

function isRoles(value: unknown): value is StaffRole[] {
  const isOne = (role: unknown) => STAFF_ROLES.some((known) => known === role);
  return Array.isArray(value) && value.length > 0 && value.length <= STAFF_ROLES.length && value.every(isOne);
}

export class PersonInput {
  @TextField({ max: 200 })
  name: string;

  @EmailField()
  email: string;

  @PhoneField({ optional: true })
  phone?: string;

  @field(
    {
      code: 'roles',
      message: 'Vælg mindst én rolle.',
      schema: {
        type: 'array',
        minItems: 1,
        maxItems: STAFF_ROLES.length,
        items: { type: 'string', enum: [...STAFF_ROLES] },
      },
      isValid: isRoles,
    },
    {},
  )
  roles: StaffRole[];
}

export class InvitationInput {
  @EmailField()
  email: string;
}

const SHORTEST = 12;
const LONGEST = 200;

export class NewPasswordInput {
  @field(
    {
      code: 'password',
      message: `Vælg en adgangskode på mindst ${SHORTEST} tegn.`,
      schema: { type: 'string', format: 'password', minLength: SHORTEST, maxLength: LONGEST },
      isValid: (value) => typeof value === 'string' && value.length >= SHORTEST && value.length <= LONGEST,
    },
    {},
  )
  password: string;
}
