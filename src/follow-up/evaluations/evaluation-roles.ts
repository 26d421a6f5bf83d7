import type { Role } from '../../access/role.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';

/** Those who evaluate the course for the organiser, and read what mentor and mentee say. */
export const EVALUATION_READERS = ['consultant', 'caseworker', 'coordinator'] as const;

export const EVALUATION_WRITERS = ['mentor', 'mentee'] as const;

export function readsAsStaff(role: Role): boolean {
  return EVALUATION_READERS.some((one) => one === role);
}

/** Whether somebody in this role reads or writes evaluations of a course; the two read their own alone. */
export function hasEvaluations(role: Role, runBy: OrganiserRole): boolean {
  if (EVALUATION_WRITERS.some((one) => one === role)) return true;
  return runBy === 'coordinator' ? role === 'coordinator' : readsAsStaff(role);
}
