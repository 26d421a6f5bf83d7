import { type Role, STAFF_ROLES } from './role.js';

/** Who is asking, and in which of their roles. */
export interface Actor {
  readonly personId: string;
  readonly role: Role;
  /** Set where the caller asked that the request must not happen twice. */
  readonly once?: { readonly key: string; readonly requestHash: Buffer };
}

/** Sign-in, jobs and start-up: sees people, passwords and sessions, and no case. */
export const SYSTEM = 'system';

/** The database role that holds the actor's kind of view. */
export function databaseRoleOf(actor: Actor | typeof SYSTEM): string {
  if (actor === SYSTEM) return 'limstift_system';
  return STAFF_ROLES.some((role) => role === actor.role) ? 'limstift_staff' : 'limstift_party';
}
