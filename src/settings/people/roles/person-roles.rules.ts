/** What an administrator may make of a person's access. Knows no database and no clock. */
import { type Role, STAFF_ROLES, type StaffRole } from '../../../access/role.js';

export interface PersonFacts {
  isActive: boolean;
  roles: readonly Role[];
  /** Others who are administrators and can sign in. */
  otherAdministrators: number;
}

export type RolesRefusal =
  { because: 'person-inactive' } | { because: 'no-role-left' } | { because: 'last-administrator' };

export type AccessRefusal =
  { because: 'last-administrator' } | { because: 'already-inactive' } | { because: 'already-active' };

/** The staff roles that a person is to have; what they are in cases stays with the cases. */
export function rolesRefusals(person: PersonFacts, wanted: readonly StaffRole[]): RolesRefusal[] {
  if (!person.isActive) return [{ because: 'person-inactive' }];
  if (wanted.length === 0 && person.roles.length === staffRolesIn(person.roles).length) {
    return [{ because: 'no-role-left' }];
  }
  return isLastAdministrator(person) && !wanted.includes('administrator')
    ? [{ because: 'last-administrator' }]
    : [];
}

export function deactivationRefusals(person: PersonFacts): AccessRefusal[] {
  if (!person.isActive) return [{ because: 'already-inactive' }];
  return isLastAdministrator(person) ? [{ because: 'last-administrator' }] : [];
}

export function reactivationRefusals({ isActive }: Pick<PersonFacts, 'isActive'>): AccessRefusal[] {
  return isActive ? [{ because: 'already-active' }] : [];
}

export function staffRolesIn(roles: readonly Role[]): StaffRole[] {
  return STAFF_ROLES.filter((role) => roles.includes(role));
}

function isLastAdministrator({ roles, otherAdministrators }: PersonFacts): boolean {
  return roles.includes('administrator') && otherAdministrators === 0;
}
