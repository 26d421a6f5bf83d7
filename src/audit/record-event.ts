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

interface CaseFacts extends Omit<AuditFacts, 'what'> {
  placementId: string;
}

/** The same of many cases, in the order of their ids: two that write on the same cases never wait in a ring. */
export async function recordEvents(tx: Tx, what: EventCode, events: CaseFacts[]): Promise<void> {
  const ids = events.map(() => randomUUID());
  const facts = events.map(({ personal }) =>
    personal ? JSON.stringify({ ...personal, salt: randomUUID() }) : null,
  );
  await tx.query(
    `insert into audit_events (id, stream_id, position, happened_at, actor_person_id, actor_role, what,
       subject_id, placement_id, details, facts_digest, digest)
     select e.id, e.placement_id, 0, current_setting('limstift.now')::timestamptz, actor_person_id(),
       actor_role(), $1, e.subject_id, e.placement_id, e.details,
       sha256(convert_to(e.facts::text, 'UTF8')), ''
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::jsonb[], $6::jsonb[]) with ordinality
       as e (id, subject_id, placement_id, details, facts, nth)
     order by e.placement_id, e.nth`,
    [
      what,
      ids,
      events.map(({ subjectId }) => subjectId),
      events.map(({ placementId }) => placementId),
      events.map(({ details }) => JSON.stringify(details ?? {})),
      facts,
    ],
  );
  if (facts.every((said) => said === null)) return;
  await tx.query(
    `insert into audit_event_facts (event_id, facts)
     select e.id, e.facts from unnest($1::uuid[], $2::jsonb[]) as e (id, facts) where e.facts is not null`,
    [ids, facts],
  );
}
