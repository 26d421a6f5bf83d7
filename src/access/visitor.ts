import type { Visitor } from '../web/page/layout.js';
import { menuOf } from './menu.js';
import { actingInDanish, roleInDanish } from './role.words.js';
import type { SignedIn } from './sessions/session.queries.js';

/** Who is signed in, as every page shows it: the other roles that they may take on, and where they may go. */
export function visitorOf({ name, role, roles, notice, actsFor, ...needless }: SignedIn): Visitor {
  const others = roles.filter((other) => other !== role);
  return {
    name,
    roleInDanish: actsFor ? actingInDanish(actsFor) : roleInDanish(role),
    otherRoles: others.map((code) => ({ code, inDanish: roleInDanish(code) })),
    menu: menuOf(role, needless),
    notice: notice ?? null,
  };
}
