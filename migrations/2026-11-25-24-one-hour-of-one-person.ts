import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Which hours are one person's: the person behind the mentor, or the mentor where no person is known. */
const WORKER_OF = (mentorId: string) =>
  `(select coalesce(person_id, id) from mentors where id = ${mentorId})`;

function exclusion(column: string): string {
  return `alter table time_entries add constraint one_place_at_a_time_for_a_mentor exclude using gist
    (${column} with =, tstzrange(starts_at, ends_at) with &&)`;
}

/** As the migration that made them wrote them, so that undoing leaves nothing behind. */
function calendar(whose: string, entries: string): string[] {
  return [
    `create or replace function lock_mentor(asked_id uuid) returns void language plpgsql volatile security definer
         set search_path = public, pg_temp as $$
       begin
         perform from mentors where ${whose} for update;
       end $$`,
    `create or replace function days_with_hours(asked_mentor_id uuid, since date, until date) returns setof date
         language plpgsql stable security definer
         set search_path = public, pg_temp as $$
       begin
         return query select distinct day from time_entries
           where ${entries} and day between since and until order by day;
       end $$`,
  ];
}

/**
 * One person has an hour once, however many workplaces they are a mentor at. So hours know the person
 * behind their mentor, and the calendar that is locked and asked is the person's.
 */
export class OneHourOfOnePerson1795597200024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table time_entries drop constraint one_place_at_a_time_for_a_mentor',
      'alter table time_entries add column worker_id uuid',
      'alter table time_entries disable trigger user',
      `update time_entries set worker_id = ${WORKER_OF('mentor_id')}`,
      'alter table time_entries enable trigger user',
      'alter table time_entries alter column worker_id set not null',
      exclusion('worker_id'),
      'create index time_entries_of_worker on time_entries (worker_id, day)',

      `create function know_worker() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         new.worker_id := ${WORKER_OF('new.mentor_id')};
         return new;
       end $$`,
      `create trigger hours_know_whose_they_are before insert or update of mentor_id, worker_id on time_entries
         for each row execute function know_worker()`,
      `create function keep_worker() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         update time_entries set worker_id = null where mentor_id = new.id;
         return null;
       end $$`,
      `create trigger hours_follow_the_person after update of person_id on mentors
         for each row when (old.person_id is distinct from new.person_id) execute function keep_worker()`,
      ...calendar(
        `id in (select one.id from mentors one join mentors asked
                  on coalesce(one.person_id, one.id) = coalesce(asked.person_id, asked.id)
                where asked.id = asked_id)`,
        `worker_id = ${WORKER_OF('asked_mentor_id')}`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...calendar('id = asked_id', 'mentor_id = asked_mentor_id'),
      'drop trigger hours_follow_the_person on mentors',
      'drop function keep_worker()',
      'drop trigger hours_know_whose_they_are on time_entries',
      'drop function know_worker()',
      'alter table time_entries drop constraint one_place_at_a_time_for_a_mentor',
      'alter table time_entries drop column worker_id',
      exclusion('mentor_id'),
    ]);
  }
}
