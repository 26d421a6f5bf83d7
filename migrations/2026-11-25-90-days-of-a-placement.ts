import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepPlacementAroundHours } from './placement-moves-kept.js';
import { run } from './run.js';

/** The days of a placement are moved by staff, and the database refuses to leave hours outside them. */
export class DaysOfAPlacement1795597200090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'grant update (first_day) on leaderships, mentorships to limstift_staff',

      `create function refuse_hours_outside_placement() returns void language plpgsql as $$
       begin
         raise exception 'hours lie on days of their placement'
           using errcode = 'check_violation', constraint = 'hours_lie_within_their_placement';
       end $$`,
      `create function keep_hours_within_placement() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         perform from placements p where p.id = new.placement_id and new.day between p.first_day and p.last_day
           for share;
         if not found then
           perform refuse_hours_outside_placement();
         end if;
         return new;
       end $$`,
      `create trigger hours_lie_within_their_placement before insert or update of day on time_entries
         for each row execute function keep_hours_within_placement()`,
      keepPlacementAroundHours(),
      `create trigger hours_lie_within_their_placement before update of first_day, last_day on placements
         for each row execute function keep_placement_around_hours()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger hours_lie_within_their_placement on placements',
      'drop trigger hours_lie_within_their_placement on time_entries',
      'drop function keep_placement_around_hours()',
      'drop function keep_hours_within_placement()',
      'drop function refuse_hours_outside_placement()',
      'revoke update (first_day) on leaderships, mentorships from limstift_staff',
    ]);
  }
}
