import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const READABLE = '(select readable_concern_ids())::uuid[]';
const OWN = `author_id = ${SELF} and author_role = (select actor_role())`;
const SEEN = 'concern_id = any (array(select id from concerns))';
const OF_OWN = `concern_id = any (array(select id from concerns where ${OWN}))`;
const UNTOUCHED = 'read_by is null and closed_by is null';

/**
 * A concern is for its author and its readers: whoever has the case in the role that the scheme names, and is
 * not whom it is about. Its events can be read by the same people alone, and stand in no case.
 */
export class Concerns1795683600089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [...TABLES, ...FUNCTIONS, ...WALLS]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop policy concerns_are_for_their_readers on audit_events',
      'drop table concern_answers',
      'drop table concern_subjects',
      'drop table concerns',
      'drop function names_in_concern(uuid)',
      'drop function readable_concern_ids()',
      'drop function named_concern_readers(uuid, text[], uuid[])',
      'drop function concern_reader_ids(uuid, text[], uuid[], timestamptz)',
      'drop function concern_subject_people(uuid)',
      'drop function people_of_subjects(uuid, uuid, uuid, uuid)',
      'drop function refuse_a_concern_of_oneself()',
    ]);
  }
}

const TABLES = [
  `create table concerns (
     id uuid constraint concerns_pk primary key,
     placement_id uuid not null constraint placement_of_concern references placements,
     reader_roles text[] not null constraint concern_has_reader_roles
       check (reader_roles <@ array['consultant', 'coordinator'] and cardinality(reader_roles) > 0),
     text text not null constraint concern_is_short check (length(text) between 1 and 4000),
     author_id uuid not null constraint author_of_concern references people,
     author_role text not null constraint author_role_of_concern_is_known
       check (author_role in ('leader', 'mentor', 'mentee', 'consultant', 'caseworker', 'coordinator')),
     told_by text constraint teller_of_concern_is_known check (told_by in ('leader', 'mentor', 'mentee')),
     written_at timestamptz not null,
     read_by uuid constraint reader_of_concern references people,
     read_at timestamptz,
     closed_by uuid constraint closer_of_concern references people,
     closed_at timestamptz,
     constraint staff_write_on_behalf_of_somebody
       check ((told_by is null) = (author_role in ('leader', 'mentor', 'mentee'))),
     constraint concern_is_read_by_somebody check ((read_by is null) = (read_at is null)),
     constraint concern_is_closed_by_somebody check ((closed_by is null) = (closed_at is null)),
     constraint concern_is_read_before_it_is_closed check (closed_at is null or read_at is not null))`,
  'create index concerns_of_placement on concerns (placement_id, written_at)',
  'create index concerns_by_author on concerns (author_id, written_at)',
  'create index concerns_by_reader on concerns (read_by)',
  'create index concerns_by_closer on concerns (closed_by)',

  `create table concern_subjects (
     id uuid constraint concern_subjects_pk primary key,
     concern_id uuid not null constraint concern_of_subject references concerns,
     mentor_id uuid constraint mentor_in_concern references mentors,
     leader_id uuid constraint leader_in_concern references leaders,
     mentee_id uuid constraint mentee_in_concern references mentees,
     person_id uuid constraint person_in_concern references people,
     constraint a_subject_is_one_person check (num_nonnulls(mentor_id, leader_id, mentee_id, person_id) = 1))`,
  'create index concern_subjects_of_concern on concern_subjects (concern_id)',
  'create index concern_subjects_by_mentor on concern_subjects (mentor_id)',
  'create index concern_subjects_by_leader on concern_subjects (leader_id)',
  'create index concern_subjects_by_mentee on concern_subjects (mentee_id)',
  'create index concern_subjects_by_person on concern_subjects (person_id)',

  `create table concern_answers (
     id uuid constraint concern_answers_pk primary key,
     concern_id uuid not null constraint concern_of_answer references concerns,
     text text not null constraint concern_answer_is_short check (length(text) between 1 and 4000),
     author_id uuid not null constraint author_of_concern_answer references people,
     written_at timestamptz not null)`,
  'create index concern_answers_of_concern on concern_answers (concern_id, written_at)',
  'create index concern_answers_by_author on concern_answers (author_id)',
  ...['concern_subjects', 'concern_answers'].map(
    (table) => `create trigger ${table}_never_change before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),
];

/** Each looks further than the asker may, and answers who reads. */
const FUNCTIONS = [
  definer(
    'people_of_subjects(mentor uuid, leader uuid, mentee uuid, person uuid) returns uuid[]',
    `return array(
       select person_id from mentors where id = mentor and person_id is not null
       union select person_id from leaders where id = leader and person_id is not null
       union select person_id from mentees where id = mentee and person_id is not null
       union select person where person is not null);`,
  ),
  definer(
    'concern_subject_people(asked_id uuid) returns uuid[]',
    `return array(
       select unnest(people_of_subjects(mentor_id, leader_id, mentee_id, person_id))
       from concern_subjects where concern_id = asked_id);`,
  ),
  // Whoever has the case, and on leave their stand-in of the day it was written. Where that is whom it is about:
  // every other coordinator, or the one other consultant who has been there longest, so that it stays the same one.
  definer(
    'concern_reader_ids(asked_id uuid, roles text[], about uuid[], written timestamptz) returns uuid[]',
    `declare
       holder uuid := (select consultant_id from placements where id = asked_id);
       able uuid[] := array(
         select p.id from people p
         where p.deactivated_at is null and p.id <> all (about)
           and exists (select from person_roles where person_id = p.id and role = any (roles))
           and not person_takes_part(asked_id, p.id)
         order by p.created_at, p.id);
     begin
       if holder = any (able) then
         return array(select holder union
           select stand_in_id from stand_ins
           where person_id = holder and stand_in_id = any (able) and created_at <= written
             and (written at time zone 'Europe/Copenhagen')::date between first_day and last_day
             and actor_today() <= last_day);
       elsif 'coordinator' = any (roles) then
         return array(select person_id from person_roles where role = 'coordinator' and person_id = any (able));
       end if;
       return able[1:1];
     end`,
    false,
  ),
  definer(
    'named_concern_readers(asked_id uuid, roles text[], about uuid[]) returns table (id uuid, name text)',
    `return query select p.id, p.name from people p
       where (asked_id = any (own_placement_ids()) or actor_is('consultant', 'caseworker', 'coordinator'))
         and p.id = any (concern_reader_ids(asked_id, roles, about, current_setting('limstift.now')::timestamptz))
       order by p.name, p.id;`,
  ),
  definer(
    'readable_concern_ids() returns uuid[]',
    `return array(
       select c.id from concerns c
       where actor_role() = any (c.reader_roles)
         and actor_person_id() = any (concern_reader_ids(
           c.placement_id, c.reader_roles, concern_subject_people(c.id), c.written_at)));`,
  ),
  definer(
    'names_in_concern(asked_id uuid) returns table (id uuid, name text, reads boolean)',
    `return query select p.id, p.name, p.id = any (concern_reader_ids(
         c.placement_id, c.reader_roles, concern_subject_people(c.id), c.written_at))
       from concerns c join people p on p.id = any (
         array[c.author_id, c.read_by, c.closed_by]
         || array(select a.author_id from concern_answers a where a.concern_id = c.id)
         || concern_reader_ids(c.placement_id, c.reader_roles, concern_subject_people(c.id), c.written_at))
       where c.id = asked_id
         and (c.author_id = actor_person_id() and c.author_role = actor_role() or c.id = any (readable_concern_ids()))
       order by p.name, p.id;`,
  ),
  `create function refuse_a_concern_of_oneself() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   begin
     if (select author_id from concerns where id = new.concern_id)
       = any (people_of_subjects(new.mentor_id, new.leader_id, new.mentee_id, new.person_id)) then
       raise exception 'nobody writes a concern of themselves' using errcode = 'restrict_violation';
     end if;
     return new;
   end $$`,
  `create trigger nobody_writes_a_concern_of_themselves before insert on concern_subjects
     for each row execute function refuse_a_concern_of_oneself()`,
  'revoke execute on function refuse_a_concern_of_oneself() from public',
  ...[
    'people_of_subjects(uuid, uuid, uuid, uuid)',
    'named_concern_readers(uuid, text[], uuid[])',
    'readable_concern_ids()',
    'names_in_concern(uuid)',
  ].map((head) => `grant execute on function ${head} to limstift_staff, limstift_party`),
];

const WALLS = [
  ...protect('concerns', {
    staff: {
      select: `(${OWN}) or id = any (${READABLE})`,
      insert: `${actorIs('consultant', 'caseworker', 'coordinator')} and ${OWN} and ${UNTOUCHED}`,
      update: { of: ['read_by', 'read_at', 'closed_by', 'closed_at'], where: `id = any (${READABLE})` },
    },
    party: { select: OWN, insert: `${ownPlacement()} and ${OWN} and ${UNTOUCHED}` },
  }),
  ...protect('concern_subjects', {
    staff: { select: SEEN, insert: OF_OWN },
    party: { select: SEEN, insert: OF_OWN },
  }),
  ...protect('concern_answers', {
    staff: { select: SEEN, insert: `concern_id = any (${READABLE}) and author_id = ${SELF}` },
    party: { select: SEEN },
  }),
  `create policy concerns_are_for_their_readers on audit_events as restrictive for select to limstift_staff
     using (what not like 'concern.%' or subject_id = any (array(select id from concerns)))`,
];

/** Late bound, so that it may name tables of later migrations; execution is for those who are named. */
function definer(head: string, body: string, isPlain = true): string {
  return `create function ${head} language plpgsql stable security definer
    set search_path = public, pg_temp
    as $$ ${isPlain ? `begin ${body} end` : body} $$`;
}
