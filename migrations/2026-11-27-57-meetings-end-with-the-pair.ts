import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** What was planned for days on which the two are no pair any more is cancelled with what ends them. */
export class MeetingsEndWithThePair1795770000057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table meeting_moves drop constraint mover_is_of_the_pair',
      `alter table meeting_moves add constraint mover_is_of_the_pair
         check (by_role in ('mentor', 'mentee') or by_role = 'course' and move = 'cancelled')`,
      // For two triggers alone: a row each of the meeting and of how it was left.
      `create function cancel_meetings(of_mentorships uuid[], after_day date) returns void language plpgsql volatile
         security definer set search_path = public, pg_temp as $$
         begin
           with cancelled as (
             update meetings set status = 'cancelled', version = version + 1
             where mentorship_id = any (of_mentorships) and status = 'planned' and day > after_day
             returning id, mentorship_id, version, day, starts_at, minutes)
           insert into meeting_moves (meeting_id, position, mentorship_id, move, day, starts_at, minutes, form, place,
             by_role, created_by, created_at)
           select c.id, c.version, c.mentorship_id, 'cancelled', c.day, c.starts_at, c.minutes, v.form, v.place,
             'course', coalesce(actor_person_id(), v.created_by), coalesce(nullif(current_setting('limstift.now', true), '')::timestamptz, now())
           from cancelled c cross join lateral (
             select form, place, created_by from meeting_moves where meeting_id = c.id order by position desc limit 1) v;
         end $$`,
      'revoke execute on function cancel_meetings(uuid[], date) from public',
      `create function cancel_meetings_of_mentorship() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
         begin
           perform cancel_meetings(array[new.id], new.last_day);
           return null;
         end $$`,
      `create trigger meetings_end_with_the_mentor after update of last_day on mentorships for each row
         when (new.last_day is not null) execute function cancel_meetings_of_mentorship()`,
      `create function cancel_meetings_of_course() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
         begin
           perform cancel_meetings(array(select id from mentorships where placement_id = new.id),
             least(new.last_day, actor_today()));
           return null;
         end $$`,
      `create trigger meetings_end_with_the_course after update of status on placements for each row
         when (new.status in ('ended', 'broken-off', 'withdrawn')) execute function cancel_meetings_of_course()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger meetings_end_with_the_course on placements',
      'drop function cancel_meetings_of_course()',
      'drop trigger meetings_end_with_the_mentor on mentorships',
      'drop function cancel_meetings_of_mentorship()',
      'drop function cancel_meetings(uuid[], date)',
      'alter table meeting_moves drop constraint mover_is_of_the_pair',
      'alter table meeting_moves disable trigger meeting_moves_never_change',
      `update meeting_moves set by_role = 'mentor' where by_role = 'course'`,
      'alter table meeting_moves enable trigger meeting_moves_never_change',
      `alter table meeting_moves add constraint mover_is_of_the_pair check (by_role in ('mentor', 'mentee'))`,
    ]);
  }
}
