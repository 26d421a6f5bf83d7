import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Hours that are written, by whoever, take back the leader's answer that their month had none. */
export class HoursTakeBackNoHours1795597200019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function take_back_no_hours() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         delete from months_without_hours
           where placement_id = new.placement_id and month = to_char(new.day, 'YYYY-MM');
         return null;
       end $$`,
      `create trigger hours_take_back_no_hours after insert or update of day on time_entries
         for each row execute function take_back_no_hours()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger hours_take_back_no_hours on time_entries',
      'drop function take_back_no_hours()',
    ]);
  }
}
