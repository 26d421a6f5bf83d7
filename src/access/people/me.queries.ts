import type { Tx } from '../database.js';
import type { MeView } from './me.view.js';
import { rolesOf, type SignedIn } from '../sessions/session.queries.js';

interface OwnIds {
  employer_id: string | null;
  workplace_id: string | null;
  leader_id: string | null;
  mentor_id: string | null;
  mentee_id: string | null;
}

/** Who is signed in, in which role, and which records are their own in that role. */
export async function whoIs(tx: Tx, actor: SignedIn): Promise<MeView> {
  const [own] = await tx.query<OwnIds[]>(
    `select (own_workplace_ids())[1] as workplace_id, holder_on((own_workplace_ids())[1], actor_today()) as employer_id,
            (own_leader_ids())[1] as leader_id, (own_mentor_ids())[1] as mentor_id,
            (own_mentee_ids())[1] as mentee_id`,
  );
  return {
    id: actor.personId,
    name: actor.name,
    email: actor.email,
    role: actor.role,
    roles: await rolesOf(tx, actor.personId),
    employerId: own?.employer_id ?? null,
    workplaceId: own?.workplace_id ?? null,
    leaderId: own?.leader_id ?? null,
    mentorId: own?.mentor_id ?? null,
    menteeId: own?.mentee_id ?? null,
  };
}
