import type { Visitor } from '../web/layout.js';
import type { Tx } from './database.js';
import { roleInDanish } from './role.words.js';
import { rolesOf, type SignedIn } from './sessions/session.queries.js';

/** Who is signed in, with the other roles that they may take on. */
export async function visitorOf(tx: Tx, actor: SignedIn): Promise<Visitor> {
  const others = (await rolesOf(tx, actor.personId)).filter((role) => role !== actor.role);
  return {
    name: actor.name,
    roleInDanish: roleInDanish(actor.role),
    otherRoles: others.map((code) => ({ code, inDanish: roleInDanish(code) })),
  };
}
