import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { actorIs, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const CHANGES_THE_CASE = `(${WORKS_ON_CASES} and not is_coordinated(placement_id)
  or ${actorIs('coordinator')} and is_coordinated(placement_id))`;
const IS_OPEN = "p.status in ('draft', 'proposed', 'matched', 'active', 'paused')";

/**
 * That a mentee, a mentor or a leader has died: written once, read by staff alone, and taken back with a reason. From then
 * on no letter to them is filed. Whoever files one and whoever writes of the death wait for each other at the person.
 */
export class Deaths1795856400060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table deaths (
         id uuid constraint deaths_pk primary key,
         placement_id uuid not null constraint placement_of_death references placements,
         mentee_id uuid constraint mentee_who_died references mentees,
         mentor_id uuid constraint mentor_who_died references mentors,
         leader_id uuid constraint leader_who_died references leaders,
         person_id uuid constraint person_who_died references people,
         day date not null,
         told_by text not null constraint who_told_of_a_death_is_short check (length(told_by) between 1 and 200),
         registered_by uuid not null constraint registrar_of_death references people,
         registered_at timestamptz not null,
         taken_back_at timestamptz,
         taken_back_by uuid constraint who_took_a_death_back references people,
         taken_back_because text,
         constraint one_party_died check (num_nonnulls(mentee_id, mentor_id, leader_id) = 1),
         constraint a_death_is_past check (day <= (registered_at at time zone 'Europe/Copenhagen')::date),
         constraint a_death_taken_back_says_why check (case when taken_back_at is null
           then taken_back_by is null and taken_back_because is null
           else taken_back_by is not null and coalesce(length(taken_back_because), 0) between 1 and 400 end))`,
      ...['mentee', 'mentor', 'leader', 'person'].flatMap((who) => [
        `create unique index one_death_per_${who} on deaths (${who}_id) where taken_back_at is null`,
        `create index deaths_by_${who} on deaths (${who}_id)`,
      ]),
      'create index deaths_by_placement on deaths (placement_id)',
      'create index deaths_by_registrar on deaths (registered_by)',
      'create index deaths_by_who_took_back on deaths (taken_back_by)',

      ...protect('deaths', {
        staff: {
          select: READS_CASES,
          insert: `${CHANGES_THE_CASE} and registered_by = ${SELF} and taken_back_at is null`,
          update: {
            of: ['taken_back_at', 'taken_back_by', 'taken_back_because'],
            where: CHANGES_THE_CASE,
            check: `${CHANGES_THE_CASE} and (taken_back_by is null or taken_back_by = ${SELF})`,
          },
        },
      }),

      `create function dead_among(asked uuid[]) returns setof uuid language sql stable as $$
         select p.id from (
           select id, person_id from mentees where id = any (asked)
           union all select id, person_id from mentors where id = any (asked)
           union all select id, person_id from leaders where id = any (asked)) p
         where exists (select from deaths d where d.taken_back_at is null
           and (d.mentee_id = p.id or d.mentor_id = p.id or d.leader_id = p.id or d.person_id = p.person_id)) $$`,
      CASES_OF_THE_DEAD,
      'revoke execute on function dead_among(uuid[]), cases_of_the_dead() from public',
      'grant execute on function dead_among(uuid[]) to limstift_staff',
      'grant execute on function cases_of_the_dead() to limstift_staff, limstift_party',

      `create trigger deaths_are_never_deleted before delete or truncate on deaths
         for each statement execute function refuse_change()`,
      `create function keep_death() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if new.mentee_id is not null then
           select person_id into new.person_id from mentees where id = new.mentee_id for no key update;
         elsif new.mentor_id is not null then
           select person_id into new.person_id from mentors where id = new.mentor_id for no key update;
         else
           select person_id into new.person_id from leaders where id = new.leader_id for no key update;
         end if;
         perform from people where id = new.person_id for no key update;
         if not exists (select from placements where id = new.placement_id and mentee_id = new.mentee_id)
            and not exists (select from mentorships where placement_id = new.placement_id and mentor_id = new.mentor_id)
            and not exists (select from leaderships where placement_id = new.placement_id and leader_id = new.leader_id) then
           ${refusal('who_died_is_of_the_case', 'whoever died has no place in the case')};
         end if;
         return new;
       end $$`,
      `create trigger who_died_is_of_the_case before insert on deaths
         for each row execute function keep_death()`,
      `create function keep_death_taken_back() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if old.taken_back_at is not null or new.taken_back_at is null
            or to_jsonb(new) - array['taken_back_at', 'taken_back_by', 'taken_back_because']
              <> to_jsonb(old) - array['taken_back_at', 'taken_back_by', 'taken_back_because'] then
           ${refusal('a_death_is_taken_back_once', 'that somebody died is taken back once, and else stands')};
         end if;
         return new;
       end $$`,
      `create trigger a_death_is_taken_back_once before update on deaths
         for each row execute function keep_death_taken_back()`,
      PARTY_IS_DEAD,
      'revoke execute on function party_is_dead(text, uuid) from public',
      `create function keep_letters_from_the_dead() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if party_is_dead(new.recipient_role, new.recipient_id) then
           ${refusal('no_letter_to_the_dead', 'whoever the letter is to has died')};
         end if;
         return new;
       end $$`,
      `create trigger no_letter_to_the_dead before insert on letters
         for each row execute function keep_letters_from_the_dead()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger no_letter_to_the_dead on letters',
      'drop function keep_letters_from_the_dead()',
      'drop function party_is_dead(text, uuid)',
      'drop function cases_of_the_dead()',
      'drop function dead_among(uuid[])',
      'drop table deaths',
      'drop function keep_death_taken_back()',
      'drop function keep_death()',
    ]);
  }
}

/** Whether somebody has died; nobody writes so until the end of the transaction. */
const PARTY_IS_DEAD = `
  create function party_is_dead(asked_role text, asked_id uuid) returns boolean language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    known uuid;
  begin
    if asked_role = 'mentee' then
      select person_id into known from mentees where id = asked_id for share;
    elsif asked_role = 'mentor' then
      select person_id into known from mentors where id = asked_id for share;
    else
      select person_id into known from leaders where id = asked_id for share;
    end if;
    perform from people where id = known for share;
    return exists (select from dead_among(array[asked_id]));
  end $$`;

/** Found by the deaths, which are few. A party is told of none. */
const CASES_OF_THE_DEAD = `
  create function cases_of_the_dead() returns table (placement_id uuid, party text, death_id uuid, registered_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
    with standing as (
      select * from deaths where taken_back_at is null
        and (select actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')))
    select p.id, 'mentee', d.id, d.registered_at
    from standing d join mentees m on m.id = d.mentee_id or m.person_id = d.person_id
    join placements p on p.mentee_id = m.id
    where ${IS_OPEN}
    union all
    select p.id, 'mentor', d.id, d.registered_at
    from standing d join mentors m on m.id = d.mentor_id or m.person_id = d.person_id
    join mentorships s on s.mentor_id = m.id
    join placements p on p.id = s.placement_id
    where ${IS_OPEN} and s.id = ${inPlace('mentorships')}
    union all
    select p.id, 'leader', d.id, d.registered_at
    from standing d join leaders l on l.id = d.leader_id or l.person_id = d.person_id
    join leaderships s on s.leader_id = l.id
    join placements p on p.id = s.placement_id
    where ${IS_OPEN} and s.id = ${inPlace('leaderships')} $$`;

/** Who has the place today, or has it next. */
function inPlace(table: string): string {
  return `(select i.id from ${table} i where i.placement_id = p.id and (i.last_day is null or i.last_day >= actor_today())
      order by i.first_day limit 1)`;
}
