import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import type { EventCode } from '../../audit/event.words.js';
import type { WayOfLooking } from '../../audit/access-log-entry.entity.js';
import type { LookPurpose } from '../../audit/record-look.js';
import type { HappeningFacts } from './happening-facts.words.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../../web/paging.js';

/** Something that happened in a case. */
export interface Happening {
  id: string;
  what: EventCode;
  at: Date;
  /** Null where nobody did it by hand. */
  byName: string | null;
  byRole: Role | 'system' | null;
  /** Whether it was done for the mentee by somebody who speaks for them. */
  byRepresentative: boolean;
  facts: HappeningFacts;
}

/** What happens from day to day, and would hide the decisions of a case. */
const ROUTINE: EventCode[] = [
  'time-entry.written',
  'time-entry.changed',
  'time-entry.deleted',
  'hours.confirmed',
  'month.without-hours',
  'claim.drafted',
  'milestone.reached',
  'milestone.taken-back',
  'week.checked-in',
  'meeting.agenda-sent',
  'meeting.note-written',
  'meeting.note-deleted',
];

const isPosition = (part: string) => /^\d{1,9}$/.test(part);

/** What happened in a case, the newest first, with or without what is routine; empty for those who do not read events. */
export async function timelineOf(
  tx: Tx,
  placementId: string,
  { cursor, limit = PAGE_SIZE, withRoutine = true }: PageQuery & { withRoutine?: boolean } = {},
): Promise<{ items: Happening[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isPosition]);
  const rows = await tx.query<(Happening & { position: number })[]>(
    `select e.id, e.what, e.happened_at as at, e.actor_role as "byRole", e.position,
       (select name from people where id = e.actor_person_id) as "byName",
       e.actor_role = 'mentee' and exists (
         select from representatives r join placements p on p.mentee_id = r.mentee_id
         where p.id = e.placement_id and r.person_id = e.actor_person_id) as "byRepresentative",
       e.details || jsonb_build_object(
         'claim', (select reference from claims where id = e.subject_id),
         'name', case e.what
           when 'leader.changed' then (select name from leaders where id = e.subject_id)
           when 'employer.succeeded' then (select name from employers where id = e.subject_id)
           when 'mentor.picked' then (select name from mentors where id = e.subject_id)
           when 'representative.registered' then (select name from representatives where id = e.subject_id)
           when 'representative.ended' then (select name from representatives where id = e.subject_id)
           when 'representative.withdrawn' then (select name from representatives where id = e.subject_id)
           when 'case.handed-over' then (select name from people where id = (e.details ->> 'personId')::uuid)
         end,
         'reason', case e.what when 'case.put-on-hold'
           then (select facts ->> 'reason' from audit_event_facts where event_id = e.id) end
       ) as facts
     from audit_events e where e.stream_id = $1 and e.what <> all ($2) ${after ? 'and e.position < $3::int' : ''}
     order by e.position desc limit ${limit + 1}`,
    [placementId, withRoutine ? [] : ROUTINE, ...(after ?? [])],
  );
  return pageOf(rows, limit, ({ position }) => [String(position)]);
}

/** Somebody's look at a case. */
export interface CaseLook {
  at: Date;
  name: string;
  role: Role;
  how: WayOfLooking;
  purpose: LookPurpose;
}

const LOOKS_SHOWN = 25;

/** Who looked at a case last; empty for those who do not read the log. */
export function looksAt(tx: Tx, placementId: string): Promise<CaseLook[]> {
  return tx.query<CaseLook[]>(
    `select l.looked_at as at, l.actor_role as role, l.how, l.purpose,
       (select name from people where id = l.actor_person_id) as name
     from access_log l where l.placement_id = $1 order by l.looked_at desc limit ${LOOKS_SHOWN}`,
    [placementId],
  );
}
