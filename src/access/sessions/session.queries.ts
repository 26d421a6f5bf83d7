import type { Actor } from '../actor.js';
import type { Tx } from '../database.js';
import type { Needless } from '../menu.js';
import { PersonRole } from '../people/person-role.entity.js';
import { ROLES, type Role } from '../role.js';
import { hashOfToken } from './secret-token.js';
import { Session } from './session.entity.js';

export interface SignedIn extends Actor, Needless {
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  /** All that they hold, the active one among them. */
  readonly roles: readonly Role[];
  /** Whom they act for in the role of mentee; none where they act for themselves alone. */
  readonly actsFor?: { readonly oneself: boolean; readonly represented: readonly string[] };
  /** What the page before has done, for the next one to say. */
  readonly notice?: string;
}

/** The session that a token opens, while it lasts and its person is active. */
export async function findSession(tx: Tx, token: string, now: Date): Promise<SignedIn | null> {
  const [row] = await tx.query<
    {
      id: string;
      person_id: string;
      active_role: Role;
      name: string;
      email: string;
      roles: Role[];
      acts_for: SignedIn['actsFor'] | null;
      needless: Needless | null;
    }[]
  >(
    `select s.id, s.person_id, s.active_role, p.name, p.email,
            array(select r.role from person_roles r where r.person_id = p.id) as roles,
            case s.active_role when 'mentee' then acts_for(p.id) end as acts_for,
            case s.active_role
              when 'leader' then jsonb_build_object('leadsUnpaidAlone', leads_unpaid_alone(p.id))
              when 'mentor' then jsonb_build_object('mentorsUnpaidAlone', mentors_unpaid_alone(p.id),
                'hasNoExercises', not has_exercises(p.id))
            end as needless
     from sessions s join people p on p.id = s.person_id
     where s.token_hash = $1 and s.expires_at > $2 and s.revoked_at is null and p.deactivated_at is null`,
    [hashOfToken(token), now],
  );
  if (row === undefined) return null;
  return {
    sessionId: row.id,
    personId: row.person_id,
    role: row.active_role,
    name: row.name,
    email: row.email,
    roles: ROLES.filter((role) => row.roles.includes(role)),
    ...(row.acts_for && row.acts_for.represented.length > 0 && { actsFor: row.acts_for }),
    ...row.needless,
  };
}

/** In the order of the list of roles; the first is the one that a sign-in begins with. */
export async function rolesOf(tx: Tx, personId: string): Promise<Role[]> {
  const held = await tx.findBy(PersonRole, { personId });
  return ROLES.filter((role) => held.some((one) => one.role === role));
}

/** The role that a person last had in the session of a token, which may have ended. */
export async function lastRole(tx: Tx, personId: string, token: string | undefined): Promise<Role | null> {
  if (token === undefined) return null;
  const session = await tx.findOneBy(Session, { personId, tokenHash: hashOfToken(token) });
  return session?.activeRole ?? null;
}

export async function revokeSession(tx: Tx, sessionId: string, now: Date): Promise<void> {
  await tx.update(Session, { id: sessionId }, { revokedAt: now });
}
