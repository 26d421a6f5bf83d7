/** A company that has run courses of its own for years, made of a municipality with many cases; made-up people. */
import { Client } from 'pg';
import { idOf } from './many-ids.js';

/** What is asked for: of the placement with this id, those who apply, and a proposal. */
export interface AskedOfCourses {
  placement: string;
  workplace: string;
  employer: string;
  mentorApplication: string;
  menteeApplication: string;
  proposal: string;
}

/** How many stand open at a time, however many were settled. */
const MOST_OPEN = 200;

/**
 * Every fifth workplace, that of the placement among them, runs courses of its own; each course that is over was
 * stopped, and everybody in them once applied. Needs a superuser.
 */
export async function fillWithCourses(superuserUrl: string, placement: string): Promise<AskedOfCourses> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const statement of statements(placement)) await client.query(statement);
    await client.query('vacuum analyze');
    const { rows } = await client.query<AskedOfCourses>(
      `select p.id as placement, p.workplace_id as workplace, p.employer_id as employer,
         m.id as "mentorApplication", e.id as "menteeApplication", o.id as proposal
       from placements p join mentorships s on s.placement_id = p.id join applications m on m.mentor_id = s.mentor_id
         join applications e on e.mentee_id = p.mentee_id join proposals o on o.mentee_application_id = e.id
       where p.id = '${placement}' and m.closed_at is null and e.closed_at is null`,
    );
    const [asked] = rows;
    if (asked === undefined) throw new Error('nothing was filled in');
    return asked;
  } finally {
    await client.end();
  }
}

function statements(placement: string): string[] {
  const coordinator = `(select person_id from person_roles where role = 'coordinator' limit 1)`;
  const employers = `(select employer_id from placements where id = '${placement}')`;
  const application = (role: 'mentor' | 'mentee', one: string) =>
    `gen_random_uuid(), 'journalist', '${role}', ${one}.person_id, array['radio'], '{}', array['dansk'], array['central'],
     array['video'], array['fields'], date '2026-10-01' - n::int % 2000, ${coordinator}, now()`;
  const columns = `id, scheme, as_role, person_id, fields, competences, languages, regions, forms, shows, received_day,
    created_by, created_at`;
  const openFirst = (one: string) => `n > ${MOST_OPEN} and ${one}.id <> asked.id`;
  return [
    `insert into scheme_switches (id, code, number, is_on, author_id, switched_at)
     select gen_random_uuid(), code, 1, true, ${coordinator}, now() from (values ('company'), ('journalist')) c (code)`,

    `create temporary table run_here as
     select id from (select *, row_number() over (order by id) as n from workplaces) w
     where n % 5 = 0 or id = (select workplace_id from placements where id = '${placement}')`,
    // The one that is asked for has forty workplaces.
    `update workplaces set employer_id = ${employers} where id in (select id from run_here limit 40)`,
    // Of one of fifty coordinators.
    `update placements p set run_by = 'coordinator', employer_id = w.employer_id,
       consultant_id = case when consultant_id = ${idOf('consultant person', 0)} then ${coordinator} else consultant_id end,
       scheme_version_id = (select id from scheme_versions where code = 'company')
     from workplaces w where w.id = p.workplace_id and w.id in (select id from run_here)`,
    `update placements set status = 'active', first_day = '2026-10-01', last_day = '2027-03-31' where id = '${placement}'`,
    `update mentorships set first_day = '2026-10-01' where placement_id = '${placement}'`,
    `insert into open_list_consents (id, mentorship_id, by_role, given_by, given_at)
     select gen_random_uuid(), s.id, role, ${coordinator}, now()
     from placements p join mentorships s on s.placement_id = p.id, (values ('mentor'), ('mentee')) r (role)
     where p.run_by = 'coordinator'`,
    `insert into employer_readiness (id, employer_id, code, day, name, author_id, written_at)
     select gen_random_uuid(), e.id, code, '2026-01-01', 'Dina Direktør', ${coordinator}, now()
     from employers e, (values ('support-from-the-top'), ('clear-purpose'), ('tovholder')) c (code)`,

    ...moves(coordinator),

    `insert into applications (${columns}, mentee_id, closed_at)
     select ${application('mentee', 'e')}, e.id, case when ${openFirst('e')} then now() end
     from (select *, row_number() over (order by id) as n from mentees) e,
       (select mentee_id as id from placements where id = '${placement}') asked`,
    `insert into applications (${columns}, mentor_id, closed_at)
     select ${application('mentor', 'm')}, m.id, case when ${openFirst('m')} then now() end
     from (select *, row_number() over (order by id) as n from mentors) m,
       (select mentor_id as id from mentorships where placement_id = '${placement}') asked`,
    `insert into proposals (id, mentor_application_id, mentee_application_id, first_role, status, asked_day,
       second_asked_day, created_by, created_at)
     select ${idOf('proposal', 'n')}, m.id, e.id, 'mentor',
       case when e.closed_at is null then 'second-asked' else 'declined' end, '2026-11-01', '2026-11-02', ${coordinator}, now()
     from (select *, row_number() over (order by closed_at nulls first, id) as n from applications where as_role = 'mentee') e,
       lateral (select a.id from placements p join mentorships s on s.placement_id = p.id
         join applications a on a.mentor_id = s.mentor_id where p.mentee_id = e.mentee_id limit 1) m`,
    `insert into proposal_words (proposal_id, position, by_role, says, created_by, created_at)
     select id, 1, 'mentor', 'yes', ${coordinator}, now() from proposals`,
  ];
}

/** A pause and a return of every course that began; the end of each that is over, and what came of it. */
function moves(mover: string): string[] {
  const begun = `placements p where status in ('active', 'ended', 'broken-off')`;
  const made = (move: string, position: number, day: string, more = 'null::date', from = begun) =>
    `insert into placement_moves (id, placement_id, position, move, day, expected_return_day, moved_at)
     select ${idOf(`move ${position}`, 'p.id::text')}, p.id, ${position}, ${move}, ${day}, ${more}, now() from ${from}`;
  return [
    made(`'pause'`, 1, 'first_day + 1', 'first_day + 3'),
    made(`'return'`, 2, 'first_day + 3'),
    made(
      `case status when 'ended' then 'ending' else 'stop' end`,
      3,
      'last_day',
      'null::date',
      `${begun} and status <> 'active'`,
    ),
    `insert into placement_move_accounts (move_id, move, moved_by, actor_role)
     select id, move, ${mover}, case move when 'stop' then 'mentor' else 'consultant' end from placement_moves`,
    `insert into placement_stops_seen (move_id, seen_by, seen_at)
     select id, ${mover}, now() from placement_moves where move = 'stop' and id::text > '01'`,
    `insert into placement_outcomes (id, placement_id, outcome, day, noted_by, noted_at)
     select gen_random_uuid(), id, 'job', last_day, ${mover}, now() from placements where status in ('ended', 'broken-off')`,
  ];
}
