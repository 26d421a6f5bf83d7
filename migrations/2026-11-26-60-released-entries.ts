import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

/**
 * What a claim says stays said: hours that it releases are kept as they were in it, whatever becomes of them.
 * Where it is submitted again, it says something else.
 */
export class ReleasedEntries1795683600060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table released_entries (
         claim_id uuid not null,
         time_entry_id uuid not null,
         placement_id uuid not null,
         claim_line_id uuid constraint claim_line_of_released_entry references claim_lines on delete cascade,
         mentor_id uuid not null constraint mentor_of_released_entry references mentors,
         day date not null,
         starts_at timestamptz not null,
         ends_at timestamptz not null,
         minutes integer not null,
         activity text not null,
         constraint released_entries_pk primary key (claim_id, time_entry_id),
         constraint claim_of_released_entry foreign key (claim_id, placement_id)
           references claims (id, placement_id))`,
      'create index released_entries_of_claim on released_entries (claim_id, placement_id)',
      'create index released_entries_of_claim_line on released_entries (claim_line_id)',
      'create index released_entries_of_mentor on released_entries (mentor_id)',
      ...protect('released_entries', {
        staff: { select: READS_CASES },
        party: { select: `${ownPlacement()} and ${actorIs('leader')}` },
      }),

      `create function keep_released_entry() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         insert into released_entries (claim_id, time_entry_id, placement_id, claim_line_id, mentor_id, day,
           starts_at, ends_at, minutes, activity)
         values (old.claim_id, old.id, old.placement_id, old.claim_line_id, old.mentor_id, old.day,
           old.starts_at, old.ends_at, old.minutes, old.activity);
         return null;
       end $$`,
      `create trigger a_released_entry_is_kept after update on time_entries for each row
         when (old.claim_id is not null and new.claim_id is distinct from old.claim_id)
         execute function keep_released_entry()`,

      `create function forget_released_entries() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         delete from released_entries where claim_id = new.id;
         return null;
       end $$`,
      `create trigger a_claim_says_its_hours_anew after update of status on claims for each row
         when (new.status = 'submitted' and old.status = 'returned')
         execute function forget_released_entries()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger a_claim_says_its_hours_anew on claims',
      'drop function forget_released_entries()',
      'drop trigger a_released_entry_is_kept on time_entries',
      'drop function keep_released_entry()',
      'drop table released_entries',
    ]);
  }
}
