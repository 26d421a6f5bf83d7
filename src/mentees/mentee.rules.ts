/** When a citizen is registered as mentee. Knows no database and no clock. */
import type { Role } from '../access/role.js';
import { birthdayOf } from '../shared/cpr.js';
import type { Day } from '../shared/day.js';

export type MenteeRefusal =
  | { because: 'cpr-known' }
  | { because: 'email-of-another' }
  | { because: 'born-in-the-future' }
  | { because: 'not-asked-for'; field: 'address' | 'addressProtected' | 'targetGroup' };

/** The digits and the date of a CPR number are checked when it is read; modulus 11 never is. */
export function menteeRefusals(mentee: { cpr: string }, today: Day): MenteeRefusal[] {
  return birthdayOf(mentee.cpr) > today ? [{ because: 'born-in-the-future' }] : [];
}

interface CitizenParticulars {
  address?: object;
  addressProtected: boolean;
  targetGroup?: string;
}

/** A coordinator's schemes ask for name and contact alone. */
export function changeRefusals(
  { address, addressProtected, targetGroup }: CitizenParticulars,
  role: Role,
): MenteeRefusal[] {
  if (role !== 'coordinator') return [];
  const given = { address: address !== undefined, addressProtected, targetGroup: targetGroup !== undefined };
  return (Object.keys(given) as (keyof typeof given)[])
    .filter((field) => given[field])
    .map((field) => ({ because: 'not-asked-for', field }));
}

/** The names of the fields that are not as they were. */
export function fieldsChanged<Fields extends object>(before: Fields, after: Fields): (keyof Fields)[] {
  return (Object.keys(after) as (keyof Fields)[]).filter((field) => before[field] !== after[field]);
}
