import type { Tx } from '../../../access/database.js';
import type { LinkState } from './link.rules.js';

const NONE: LinkState = { hasPassword: false, invitedAt: null, invitationEndsAt: null };

/** The links of these people, as far as the asker may know of them. */
export async function linkStates(tx: Tx, ids: string[]): Promise<(id: string) => LinkState> {
  const rows = await tx.query<(LinkState & { id: string })[]>(
    `select person_id as id, has_password as "hasPassword", invited_at as "invitedAt",
       invitation_ends_at as "invitationEndsAt" from access_of_people($1)`,
    [ids],
  );
  const stateOf = new Map(rows.map(({ id, ...state }) => [id, state]));
  return (id) => stateOf.get(id) ?? NONE;
}

/** As `linkStates`, of those who sign in with these addresses. */
export async function linkStatesByEmail(tx: Tx, emails: string[]): Promise<(email: string) => LinkState> {
  const people = await tx.query<{ id: string; email: string }[]>(
    'select id, email from people where email = any ($1)',
    [emails],
  );
  const stateOf = await linkStates(
    tx,
    people.map(({ id }) => id),
  );
  return (email) => stateOf(people.find((person) => person.email === email)?.id ?? '');
}
