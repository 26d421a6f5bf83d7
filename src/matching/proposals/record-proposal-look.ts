import type { Tx } from '../../access/database.js';
import { recordLook } from '../../audit/record-look.js';

/** Whoever looks at a proposal looks at the applicants that it lets them see. */
export async function recordProposalLook(tx: Tx, proposalId: string, how: 'api' | 'page'): Promise<void> {
  const rows = await tx.query<{ personId: string }[]>(
    `select a.person_id as "personId" from proposals p
     join applications a on a.id in (p.mentor_application_id, p.mentee_application_id) where p.id = $1`,
    [proposalId],
  );
  const people = rows.map(({ personId }) => ({ kind: 'person' as const, id: personId }));
  await recordLook(tx, { how, purpose: 'person', people });
}
