import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const CHECKS = `${actorIs('consultant')} and checked_by = (select actor_person_id())`;

/** A consultant looks into hours that the mentee disputes or says nothing of; and never decides on them. */
export class HoursChecked1795770000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table hours_checks (
         id uuid constraint hours_checks_pk primary key,
         placement_id uuid not null constraint placement_of_check references placements,
         number integer not null constraint checks_are_numbered_from_one check (number > 0),
         how text not null constraint how_of_check_is_known
           check (how in ('spoke-with-mentee', 'visited-workplace', 'saw-roster', 'other')),
         outcome text not null constraint outcome_of_check_is_known check (outcome in ('right', 'not-right')),
         day date not null,
         note text not null constraint note_of_check_is_short check (length(note) between 1 and 2000),
         checked_by uuid not null constraint checker_of_hours references people,
         checked_at timestamptz not null,
         constraint one_check_per_number unique (placement_id, number))`,
      'create index hours_checks_by_checker on hours_checks (checked_by)',
      `create table checked_entries (
         time_entry_id uuid not null constraint entry_of_check references time_entries on delete cascade,
         check_id uuid not null constraint check_of_entry references hours_checks,
         placement_id uuid not null constraint placement_of_checked_entry references placements,
         entry_version integer not null,
         word_number integer not null,
         constraint checked_entries_pk primary key (time_entry_id, check_id))`,
      'create index checked_entries_of_check on checked_entries (check_id)',
      'create index checked_entries_of_placement on checked_entries (placement_id)',

      `create trigger checked_are_the_hours_as_they_are before insert on checked_entries
         for each row execute function keep_to_hours_as_they_are()`,
      `create function keep_to_word_as_it_is() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if new.word_number <> (select coalesce(max(number), 0) from time_entry_words
             where time_entry_id = new.time_entry_id and entry_version = new.entry_version) then
           raise exception 'the mentee has said more'
             using errcode = 'check_violation', constraint = 'checked_is_the_word_as_it_is';
         end if;
         return new;
       end $$`,
      `create trigger checked_is_the_word_as_it_is before insert on checked_entries
         for each row execute function keep_to_word_as_it_is()`,

      ...protect('hours_checks', {
        staff: {
          select: READS_CASES,
          insert: `${CHECKS} and not person_takes_part(placement_id, (select actor_person_id()))`,
        },
      }),
      ...protect('checked_entries', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('consultant')} and exists (select from hours_checks k where k.id = check_id
            and k.placement_id = checked_entries.placement_id and k.checked_by = (select actor_person_id()))`,
        },
      }),

      `create function has_checked_hours(asked_claim_id uuid, asked_person_id uuid) returns boolean
         language plpgsql stable security definer set search_path = public, pg_temp as $$
       begin
         return exists (select from (
             select id from time_entries where claim_id = asked_claim_id
             union all select time_entry_id from released_entries where claim_id = asked_claim_id) e
           join checked_entries k on k.time_entry_id = e.id
           join hours_checks h on h.id = k.check_id and h.checked_by = asked_person_id);
       end $$`,
      'revoke execute on function has_checked_hours(uuid, uuid) from public',
      'grant execute on function has_checked_hours(uuid, uuid) to limstift_staff',
      `create function keep_check_and_decision_apart() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if has_checked_hours(new.id, new.decided_by) then
           raise exception 'whoever checked the hours does not decide on them'
             using errcode = 'check_violation', constraint = 'nobody_decides_on_hours_they_checked';
         end if;
         return null;
       end $$`,
      `create trigger nobody_decides_on_hours_they_checked after update on claims for each row
         when (new.decided_by is not null and old.decided_by is distinct from new.decided_by)
         execute function keep_check_and_decision_apart()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger nobody_decides_on_hours_they_checked on claims',
      'drop function keep_check_and_decision_apart()',
      'drop function has_checked_hours(uuid, uuid)',
      'drop table checked_entries',
      'drop table hours_checks',
      'drop function keep_to_word_as_it_is()',
    ]);
  }
}
