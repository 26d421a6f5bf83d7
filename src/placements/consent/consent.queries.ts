import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { Consent } from './consent.entity.js';
import { type ConsentVersion, type ConsentWriter, isInForce } from './consent.rules.js';

/** As far as the asker may see who it is. */
function nameOf(person: string): string {
  return `coalesce((select name from people where id = ${person}),
         (select name from mentees where person_id = ${person}),
         (select min(name) from representatives where person_id = ${person}))`;
}

/** Every version that the asker may see, the newest first; a leader and a mentor see the one in force. */
export function consentVersionsOf(tx: Tx, placementId: string): Promise<ConsentVersion[]> {
  return tx.query<ConsentVersion[]>(
    `select c.id, c.position, c.text, c.written_by as "writtenBy", c.agreed_how as "agreedHow",
       c.agreed_day as "agreedDay", c.created_at as "createdAt", c.replaced_at as "replacedAt",
       c.withdrawn_at as "withdrawnAt", ${nameOf('c.created_by')} as "createdByName",
       ${nameOf('c.withdrawn_by')} as "withdrawnByName"
     from consents c where c.placement_id = $1 order by c.position desc`,
    [placementId],
  );
}

/** What may be told of the mentee now; null where it is the name alone. */
export async function sharedWithEmployer(
  tx: Tx,
  placementId: string,
): Promise<Pick<Consent, 'id' | 'text' | 'createdAt'> | null> {
  const versions = await tx.findBy(Consent, { placementId });
  return versions.find(isInForce) ?? null;
}

/** As whom the asker speaks for the mentee, or null where they may not. */
export async function consentWriter(tx: Tx, placementId: string, role: Role): Promise<ConsentWriter | null> {
  if (role === 'consultant') return 'consultant';
  const [row] = await tx.query<{ writer: ConsentWriter | null }[]>('select consent_writer($1) as writer', [
    placementId,
  ]);
  return row?.writer ?? null;
}
