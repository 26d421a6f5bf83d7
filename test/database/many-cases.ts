/** A municipality that has gone on for years, written set by set; made-up people. */
import { Client } from 'pg';
import { hoursAndMoney } from './many-hours.js';
import { idOf } from './many-ids.js';

export interface HowMany {
  placements: number;
  timeEntriesPerPlacement: number;
}

const PLACEMENTS_PER_WORKPLACE = 20;
const MENTORS_PER_WORKPLACE = 4;
const CONSULTANTS = 50;

/** Placements with all that belongs to them; the schemes must be published. Needs a superuser. */
export async function fillWithCases(superuserUrl: string, howMany: HowMany): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    // Past triggers and foreign keys, which would ask row by row; checks still hold.
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '256MB'`);
    const restore = await takeAwayIndexes(client);
    for (const statement of statements(howMany)) await client.query(statement);
    for (const statement of restore) await client.query(statement);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** Indexes and exclusions are faster made at the end than row by row; answers with what makes them again. */
async function takeAwayIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ away: string; again: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as again
     from pg_constraint where contype = 'x' and connamespace = 'public'::regnamespace
     union all
     select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
     from pg_index join pg_class on pg_class.oid = indrelid
     where relnamespace = 'public'::regnamespace and relkind = 'r'
       and not exists (select from pg_constraint where conindid = indexrelid)`,
  );
  for (const { away } of rows) await client.query(away);
  return rows.map(({ again }) => again);
}

const ADDRESS = `'Smedevej ' || i % 90, '8990', 'Limstrup'`;
const FIRST_NAMES = `(array['Anna','Bo','Clara','Dan','Emma','Finn','Gry','Hans','Ida','Jens','Karen','Lars','Mette',
  'Niels','Oda','Per','Rikke','Søren','Tina','Ulla','Viggo','Yrsa','Zara','Åse','Østen'])[1 + i % 25]`;
const LAST_NAMES = `(array['Andersen','Bach','Carlsen','Dahl','Eriksen','Frost','Gade','Holm','Iversen','Juhl','Krogh',
  'Lund','Madsen','Nygaard','Olsen','Poulsen','Quist','Riis','Storm','Toft'])[1 + (i / 25) % 20]`;

function statements({ placements, timeEntriesPerPlacement }: HowMany): string[] {
  const workplaces = Math.ceil(placements / PLACEMENTS_PER_WORKPLACE);
  const mentors = workplaces * MENTORS_PER_WORKPLACE;
  const employers = Math.ceil(workplaces / 2.5);
  const each = (count: number) => `from generate_series(0, ${count - 1}) i`;
  const person = (kind: string, count: number) => [
    `insert into people (id, name, email, created_at)
     select ${idOf(`${kind} person`, 'i')}, ${FIRST_NAMES} || ' ' || ${LAST_NAMES}, '${kind}' || i || '@firma.example', now()
     ${each(count)}`,
    `insert into person_roles (person_id, role) select ${idOf(`${kind} person`, 'i')}, '${kind}' ${each(count)}`,
  ];
  return [
    ...person('consultant', CONSULTANTS),
    ...person('leader', workplaces),
    ...person('mentor', mentors),
    ...person('mentee', placements),
    `insert into sessions (id, token_hash, person_id, active_role, created_at, expires_at)
     select gen_random_uuid(), sha256(('old session ' || i)::bytea), ${idOf('mentor person', 'i')}, 'mentor',
       now() - interval '1 year', now() - interval '1 year' ${each(mentors)}`,

    `insert into employers (id, cvr, name, street, postcode, city, created_at)
     select ${idOf('employer', 'i')}, (10000000 + i)::text, 'Firma ' || ${LAST_NAMES} || ' ' || i, ${ADDRESS}, now()
     ${each(employers)}`,
    `insert into workplaces (id, employer_id, p_number, name, street, postcode, city, created_at)
     select ${idOf('workplace', 'i')}, ${idOf('employer', `i % ${employers}`)}, (1000000000 + i)::text, 'Afdeling ' || i,
       ${ADDRESS}, now() ${each(workplaces)}`,
    `insert into leaders (id, employer_id, workplace_id, person_id, name, email, created_at)
     select ${idOf('leader', 'i')}, ${idOf('employer', `i % ${employers}`)}, ${idOf('workplace', 'i')},
       ${idOf('leader person', 'i')}, ${FIRST_NAMES} || ' Leder', 'leader' || i || '@firma.example', now()
     ${each(workplaces)}`,
    `insert into mentors (id, kind, workplace_id, person_id, name, email, qualifications, created_at)
     select ${idOf('mentor', 'i')}, 'company-employee', ${idOf('workplace', `i % ${workplaces}`)},
       ${idOf('mentor person', 'i')}, ${FIRST_NAMES} || ' ' || ${LAST_NAMES}, 'mentor' || i || '@firma.example',
       'Kender stedet', now() ${each(mentors)}`,
    `insert into mentor_absences (id, mentor_id, first_day, last_day, created_at)
     select gen_random_uuid(), ${idOf('mentor', 'i')}, '2026-07-06', '2026-07-24', now() ${each(mentors)}`,
    `insert into mentees (id, person_id, name, created_at)
     select ${idOf('mentee', 'i')}, ${idOf('mentee person', 'i')}, ${FIRST_NAMES} || ' ' || ${LAST_NAMES}, now()
     ${each(placements)}`,
    `insert into mentee_cpr_numbers (mentee_id, encrypted, key_id, lookup)
     select ${idOf('mentee', 'i')}, 'unreadable', 'none', sha256(('nobody ' || i)::bytea) ${each(placements)}`,
    `insert into mentee_particulars (mentee_id, street, postcode, city, address_protected)
     select ${idOf('mentee', 'i')}, ${ADDRESS}, false ${each(placements)}`,

    `create temporary table plan as
     select i, i % ${workplaces} as workplace, i / ${workplaces} as turn,
       i % ${workplaces} + ${workplaces} * ((i / ${workplaces}) % ${MENTORS_PER_WORKPLACE}) as mentor,
       date '2021-01-04' + (i::bigint * 7919 % 2100)::int as first_day,
       ${idOf('placement', 'i')} as id ${each(placements)}`,
    `insert into placements (id, reference, scheme_version_id, mentee_id, employer_id, workplace_id, purpose, tasks,
       first_day, last_day, status, consultant_id, created_at)
     select id, 'LS-2021-' || lpad(i::text, 6, '0'), (select s.id from scheme_versions s where code = 'jobcenter'),
       ${idOf('mentee', 'i')}, ${idOf('employer', `workplace % ${employers}`)}, ${idOf('workplace', 'workplace')},
       'At falde til', 'Pakke varer', first_day, first_day + 180,
       case when i % 50 = 49 then 'draft' when i % 33 = 32 then 'proposed' when first_day > '2026-05-15' then 'active'
         when i % 20 = 19 then 'broken-off' else 'ended' end,
       ${idOf('consultant person', `i % ${CONSULTANTS}`)}, now() from plan`,
    `insert into leaderships (id, placement_id, leader_id, first_day, created_at)
     select gen_random_uuid(), id, ${idOf('leader', 'workplace')}, first_day, now() from plan`,
    `insert into mentorships (id, placement_id, mentor_id, first_day, chosen_by, created_at)
     select gen_random_uuid(), id, ${idOf('mentor', 'mentor')}, first_day, ${idOf('leader person', 'workplace')}, now()
     from plan`,
    ...hoursAndMoney(timeEntriesPerPlacement),
    'drop table plan',
  ];
}
