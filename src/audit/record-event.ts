import { randomUUID } from 'node:crypto';
import type { Tx } from '../access/database.js';
import type { EventCode } from './event.words.js';

export interface AuditFacts {
  what: EventCode;
  subjectId: string;
  /** The case that it belongs to; events outside cases chain on their subject. */
  placementId?: string;
  /** Ids, figures and codes; nothing that names or describes a person. */
  details?: Record<string, unknown>;
  /** Personal facts. They stand apart and can be scrubbed; the event keeps the digest of what is stored. */
  personal?: Record<string, unknown>;
}

/** Writes what happened beside the change itself, in the actor's name. */
export async function recordEvent(tx: Tx, event: AuditFacts): Promise<void> {
  const id = randomUUID();
  // The salt keeps a scrubbed name from being guessed out of the digest.
  const facts = event.personal && { ...event.personal, salt: randomUUID() };
  await tx.query(
    `insert into audit_events (id, stream_id, position, happened_at, actor_person_id, actor_role, what,
       subject_id, placement_id, details, facts_digest, digest)
     values ($1, $2, 0, current_setting('limstift.now')::timestamptz, actor_person_id(), actor_role(), $3,
       $4, $5, $6, sha256(convert_to($7::jsonb::text, 'UTF8')), '')`,
    [
      id,
      event.placementId ?? event.subjectId,
      event.what,
      event.subjectId,
      event.placementId ?? null,
      event.details ?? {},
      facts ?? null,
    ],
  );
  if (facts) await tx.query('insert into audit_event_facts (event_id, facts) values ($1, $2)', [id, facts]);
}

/** The same of many cases, by one statement; none of them says anything personal. */
export async function recordEvents(
  tx: Tx,
  what: EventCode,
  events: { subjectId: string; placementId: string; details: Record<string, unknown> }[],
): Promise<void> {
  await tx.query(
    `insert into audit_events (id, stream_id, position, happened_at, actor_person_id, actor_role, what,
       subject_id, placement_id, details, digest)
     select gen_random_uuid(), e.placement_id, 0, current_setting('limstift.now')::timestamptz, actor_person_id(),
       actor_role(), $1, e.subject_id, e.placement_id, e.details, ''
     from unnest($2::uuid[], $3::uuid[], $4::jsonb[]) as e (subject_id, placement_id, details)`,
    [
      what,
      events.map(({ subjectId }) => subjectId),
      events.map(({ placementId }) => placementId),
      events.map(({ details }) => JSON.stringify(details)),
    ],
  );
}
