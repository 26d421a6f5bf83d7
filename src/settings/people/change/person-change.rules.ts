/** Whose name and contact an administrator puts right. Knows no database and no clock. */
import { type Role, STAFF_ROLES } from '../../../access/role.js';

/** What people are asked for, and may be told wrong. */
export interface PersonContact {
  name: string;
  email: string;
  phone: string | null;
}

export type PersonChangeRefusal = { because: 'not-staff' } | { because: 'email-known' };

/** Whoever is in cases alone is kept there. */
export function personChangeRefusals(roles: readonly Role[]): PersonChangeRefusal[] {
  return isStaff(roles) ? [] : [{ because: 'not-staff' }];
}

export function isStaff(roles: readonly Role[]): boolean {
  return STAFF_ROLES.some((role) => roles.includes(role));
}

export function fieldsOfPersonChanged(before: PersonContact, after: PersonContact): (keyof PersonContact)[] {
  return (['name', 'email', 'phone'] as const).filter((field) => before[field] !== after[field]);
}
