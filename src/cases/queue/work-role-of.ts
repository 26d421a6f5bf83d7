import type { Actor } from '../../access/actor.js';
import { NotAllowed } from '../../web/problems/not-let-in.js';
import { type WorkRole, worksOnCases } from './queue.rules.js';

/** As which of those who have cases somebody acts; others are not let in. */
export function workRoleOf({ role }: Actor): WorkRole {
  if (!worksOnCases(role)) throw new NotAllowed();
  return role;
}
