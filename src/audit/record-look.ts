import { randomUUID } from 'node:crypto';
import type { Tx } from '../access/database.js';

/** Why somebody looked, in the words of the work. */
export type LookPurpose =
  | 'access-log'
  | 'attachment'
  | 'case'
  | 'changes'
  | 'cpr-number'
  | 'journal'
  | 'letter'
  | 'list'
  | 'payment-run'
  | 'person'
  | 'registration'
  | 'timeline'
  /** With the reason that whoever looked gave. */
  | `protected-address: ${string}`;

export interface Look {
  how: 'page' | 'api' | 'search' | 'letter' | 'export';
  purpose: LookPurpose;
  /** The people whose facts were shown. */
  people: { kind: 'mentee' | 'mentor' | 'leader' | 'person'; id: string; placementId?: string }[];
  /** What was searched for. */
  criterion?: string | undefined;
}

/** Notes who was looked at, why, and by whom; a search is noted with its criterion even when it found nobody. */
export async function recordLook(tx: Tx, look: Look): Promise<void> {
  const seen = look.people.length > 0 ? look.people : [{ kind: 'none', id: null, placementId: null }];
  await tx.query(
    `insert into access_log (id, looked_at, actor_person_id, actor_role, how, purpose, subject_kind,
       subject_id, placement_id, criterion)
     select id, current_setting('limstift.now')::timestamptz, actor_person_id(), actor_role(), $2, $3, kind,
       subject_id, placement_id, $4
     from unnest($1::uuid[], $5::text[], $6::uuid[], $7::uuid[]) as t (id, kind, subject_id, placement_id)`,
    [
      seen.map(() => randomUUID()),
      look.how,
      look.purpose,
      look.criterion ?? null,
      seen.map((one) => one.kind),
      seen.map((one) => one.id),
      seen.map((one) => one.placementId ?? null),
    ],
  );
}
