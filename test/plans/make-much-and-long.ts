/** An employer with everything there is, a case with much of everything, and everybody with a long name. */
import { Client } from 'pg';
import { idOf } from '../database/many-ids.js';
import type { Municipality } from './municipality.js';

/** 60 characters, and nowhere to break a line. */
const LONG = 'Sankt-Knuds-Vesterbro-Maskinfabriks-og-Værktøjsmagerforening'.padEnd(60, 'x').slice(0, 60);

/** What the pages are asked for by. */
export interface MuchAndLong {
  placement: string;
  /** Of all the hours in October, for a caseworker to decide. */
  claim: string;
  grant: string;
  draftGrant: string;
  wageCost: string;
  person: string;
  entry: string;
  registration: string;
}

/**
 * All placements at the workplace of the one that is asked for, in October and on. That one has so many rows of
 * each kind: hours in October, journal notes, attachments, events and looks.
 */
export async function makeMuchAndLong(
  { running, asked }: Municipality,
  rowsOfEach: number,
): Promise<MuchAndLong> {
  const client = new Client({ connectionString: running.urls.superuserUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  for (const statement of statements(asked.placement, rowsOfEach)) await client.query(statement);
  const { rows } = await client.query<MuchAndLong>(
    `select c.placement_id as placement, c.id as claim, w.id as "wageCost", g.id as grant, e.id as entry, r.id as registration,
       ${idOf('draft grant', 0)} as "draftGrant", ${idOf('leader person', 0)} as person
     from claims c join wage_costs w using (placement_id) join grants g using (placement_id),
       lateral (select id from time_entries where placement_id = c.placement_id and claim_id is null limit 1) e,
       lateral (select id from registrations limit 1) r
     where c.placement_id = '${asked.placement}' and c.month = '2026-10' and g.status = 'granted'`,
  );
  await client.end();
  const [made] = rows;
  if (made === undefined) throw new Error('nothing was made');
  return made;
}

function statements(placement: string, rows: number): string[] {
  const ofAsked = `from placements p where p.id = '${placement}'`;
  const nth = `generate_series(1, ${rows}) nth`;
  const some = `generate_series(1, ${Math.ceil(rows / 4)}) nth`;
  return [
    `update placements p set workplace_id = a.workplace_id, employer_id = a.employer_id, status = 'active',
       first_day = '2026-10-01', last_day = '2027-03-31' from placements a where a.id = '${placement}'`,
    `update leaderships l set leader_id = a.leader_id, first_day = '2026-10-01'
     from leaderships a where a.placement_id = '${placement}'`,
    `update leaders l set workplace_id = p.workplace_id, employer_id = p.employer_id ${ofAsked}`,
    `update mentors m set workplace_id = p.workplace_id ${ofAsked}`,
    `update mentorships set first_day = '2026-10-01'`,
    `update placements set consultant_id = ${idOf('consultant person', 0)}`,
    `update grants set first_day = '2026-10-01', last_day = case when placement_id = '${placement}' then date '2027-03-31'
       else date '2026-11-10' end`, // so much runs out for the consultant
    `insert into grants (id, placement_id, first_day, last_day, granted_minutes, status, created_by, created_at)
     select ${idOf('draft grant', 0)}, p.id, '2027-04-01', '2027-04-30', 600, 'draft', p.consultant_id, now() ${ofAsked}`,
    `insert into grant_assessments (grant_id, placement_id, beyond_ordinary, decisive_because)
     select ${idOf('draft grant', 0)}, p.id, 'Daglig støtte', 'Ellers holder det ikke' ${ofAsked}`,
    `update wage_costs set first_day = '2026-10-01'`,
    ...hours(placement, rows),
    `insert into journal_notes (id, placement_id, happened_day, told_by, text, author_id, written_at)
     select gen_random_uuid(), p.id, '2026-10-01', 'other', repeat('Vi talte om planen. ', 200), p.consultant_id,
       now() + nth * interval '1 minute' from placements p, ${nth} where p.id = '${placement}'`,
    `insert into attachments (id, placement_id, kind, media_type, size_bytes, sha256, signed_day, uploaded_by, uploaded_at)
     select gen_random_uuid(), p.id, 'monthly-sheet', 'application/pdf', 1000000, sha256('paper'), '2026-10-01',
       p.consultant_id, now() + nth * interval '1 minute' from placements p, ${nth} where p.id = '${placement}'`,
    `insert into audit_events (id, stream_id, position, happened_at, actor_person_id, actor_role, what, subject_id,
       placement_id, details, digest)
     select gen_random_uuid(), p.id, 100 + nth, now(), p.consultant_id, 'consultant', 'case.handed-over', p.id, p.id,
       '{}', sha256('event') from placements p, ${nth} where p.id = '${placement}'`,
    `insert into access_log (id, looked_at, actor_person_id, actor_role, how, purpose, subject_kind, subject_id,
       placement_id, criterion)
     select gen_random_uuid(), now(), p.consultant_id, 'consultant', 'search', 'protected-address', 'mentee', p.mentee_id,
       p.id, '${LONG}' from placements p, ${nth} where p.id = '${placement}'`,
    `insert into letters (id, placement_id, kind, title, case_reference, recipient_role, recipient_name, issued_by,
       issued_at, wording_sha256, sha256)
     select ${idOf('much letter', 'nth')}, p.id, 'orientation-to-leader', 'Orientering', p.reference, 'leader', '${LONG}',
       p.consultant_id, now(), sha256('wording'), sha256('pdf') from placements p, ${some} where p.id = '${placement}'`,
    `insert into messages (id, placement_id, kind, recipient_address, sender_name, sender_address, subject, plain, html,
       created_by, created_at, next_attempt_at)
     select ${idOf('message', 'nth')}, p.id, 'letter-waits', '${LONG}@limstrup.example', 'Limstrup Kommune',
       'post@limstrup.example', 'Der ligger et brev til dig', 'Log ind', '<p>Log ind</p>', p.consultant_id, now(), now()
     from placements p, ${some} where p.id = '${placement}'`,
    `insert into letter_deliveries (id, letter_id, placement_id, channel, status, requested_by, requested_as, requested_at,
       message_id)
     select gen_random_uuid(), ${idOf('much letter', 'nth')}, p.id, 'mail', 'waiting', p.consultant_id, 'consultant',
       now(), ${idOf('message', 'nth')} from placements p, ${some} where p.id = '${placement}'`,
    `insert into mentor_absences (id, mentor_id, first_day, last_day, created_at)
     select gen_random_uuid(), id, date '2026-01-01' + nth * 8, date '2026-01-02' + nth * 8, now()
     from mentors, generate_series(1, ${Math.ceil(rows / 40)}) nth`,
    `insert into registrations (id, owner_id, employer_id, workplace_id, leader_id, mentee_id, leader_picks_mentor, scheme,
       purpose, tasks, first_day, last_day, created_at, updated_at)
     select gen_random_uuid(), p.consultant_id, p.employer_id, p.workplace_id,
       (select leader_id from leaderships where placement_id = p.id), p.mentee_id, true, 'jobcenter', 'At falde til',
       'Pakke varer', '2026-12-01', '2027-03-31', now(), now()
     from placements p, generate_series(1, ${Math.ceil(rows / 4)}) where p.id = '${placement}'`,
    ...['people', 'leaders', 'mentors', 'mentees', 'employers', 'workplaces'].map(
      (table) => `update ${table} set name = '${LONG}'`,
    ),
  ];
}

/** Each placement has hours on every day of October; those of the one that is asked for are in a claim. */
function hours(placement: string, rows: number): string[] {
  const entry = `gen_random_uuid(), m.placement_id, m.mentor_id, t.person_id, day, begin, begin + interval '30 minutes', 30,
    'introduction', t.person_id, now()`;
  const columns = `id, placement_id, mentor_id, worker_id, day, starts_at, ends_at, minutes, activity, created_by, created_at`;
  const at = (hour: string) =>
    `lateral (select (day + make_interval(hours => ${hour})) at time zone 'Europe/Copenhagen' as begin) b`;
  return [
    `delete from claim_lines where claim_id in (select id from claims where month = '2026-10')`,
    `delete from claims where month = '2026-10'`,
    `update claims set status = 'submitted', decided_at = null, decided_by = null, legal_basis = null
     where status = 'approved' and id::text > '8'`,
    `update claims set month = '2026-10', status = 'submitted', decided_at = null, decided_by = null,
       legal_basis = null where id = (select id from claims where placement_id = '${placement}' limit 1)`,
    `delete from months_without_hours`,
    `delete from time_entries`,
    `insert into time_entries (${columns}, claim_id, claim_line_id)
     select ${entry}, c.id, l.id
     from mentorships m join mentors t on t.id = m.mentor_id
       join claims c on c.placement_id = m.placement_id and c.month = '2026-10'
       join claim_lines l on l.claim_id = c.id, generate_series(0, ${rows - 1}) nth,
       lateral (select date '2026-10-01' + nth % 31 as day) d, ${at('7 + nth / 31')}
     where m.placement_id = '${placement}'`,
    `insert into time_entries (${columns})
     select ${entry}
     from (select *, row_number() over (partition by mentor_id order by placement_id) as turn from mentorships) m
       join mentors t on t.id = m.mentor_id, generate_series(0, 30) nth,
       lateral (select date '2026-10-01' + nth as day) d, ${at('15 + turn::int')}
     where m.placement_id <> '${placement}'`,
    `insert into time_entries (${columns})
     select ${entry}
     from mentorships m join mentors t on t.id = m.mentor_id, lateral (select date '2026-11-02' as day) d, ${at('8')}
     where m.placement_id = '${placement}'`,
  ];
}
