/** The roles that a person may hold; one is active at a time. */
export const STAFF_ROLES = [
  'consultant',
  'caseworker',
  'payer',
  'coordinator',
  'administrator',
  'auditor',
] as const;
export const PARTY_ROLES = ['leader', 'mentor', 'mentee'] as const;
export const ROLES = [...STAFF_ROLES, ...PARTY_ROLES] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];
export type PartyRole = (typeof PARTY_ROLES)[number];
export type Role = (typeof ROLES)[number];

/** The staff that may read cases; an administrator keeps people and rules, and sees no case. */
export const CASE_READERS = ['consultant', 'caseworker', 'payer', 'coordinator', 'auditor'] as const;

/** The staff that work on cases. */
export const CASE_WORKERS = ['consultant', 'caseworker'] as const;

/** The staff that change cases, each those that `changesCase` names. */
export const CASE_CHANGERS = [...CASE_WORKERS, 'coordinator'] as const;
export type CaseChanger = (typeof CASE_CHANGERS)[number];

/** Whether somebody in this role may act on a case: a party on their own, staff on what they change. */
export function actsOnCase(role: Role, runBy: 'consultant' | 'coordinator'): boolean {
  return PARTY_ROLES.some((party) => party === role) || changesCase(role, runBy);
}

/** Whether staff in this role change a case that is run by a consultant, or by a coordinator. */
export function changesCase(role: Role, runBy: 'consultant' | 'coordinator'): boolean {
  return runBy === 'coordinator' ? role === 'coordinator' : CASE_WORKERS.some((worker) => worker === role);
}
