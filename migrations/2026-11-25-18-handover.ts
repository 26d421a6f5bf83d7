import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

/**
 * Who was written down as leader or mentor by mistake gives way to another from the same day. A mentor with
 * hours stays the mentor of those days, whatever asks.
 */
export class Handover1795597200018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function keep_mentor_of_hours() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if exists (select from time_entries where placement_id = old.placement_id and mentor_id = old.mentor_id
                      and day between old.first_day and coalesce(old.last_day, 'infinity')
                      and (tg_op = 'DELETE' or day > coalesce(new.last_day, 'infinity'))) then
           raise exception 'the mentor has hours on days that would be without mentor'
             using errcode = 'check_violation', constraint = 'a_mentor_with_hours_stays';
         end if;
         return case when tg_op = 'DELETE' then old else new end;
       end $$`,
      `create trigger a_mentor_with_hours_stays before delete or update of last_day on mentorships
         for each row execute function keep_mentor_of_hours()`,
      ...['mentorships', 'leaderships'].flatMap((table) => [
        `grant delete on ${table} to limstift_staff`,
        `create policy limstift_staff_delete on ${table} for delete to limstift_staff using (${WORKS_ON_CASES})`,
      ]),
      'grant delete on mentorships to limstift_party',
      `create policy limstift_party_delete on mentorships for delete to limstift_party
         using (${ownPlacement()} and ${actorIs('leader')})`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop policy limstift_party_delete on mentorships',
      'revoke delete on mentorships from limstift_party',
      ...['mentorships', 'leaderships'].flatMap((table) => [
        `drop policy limstift_staff_delete on ${table}`,
        `revoke delete on ${table} from limstift_staff`,
      ]),
      'drop trigger a_mentor_with_hours_stays on mentorships',
      'drop function keep_mentor_of_hours()',
    ]);
  }
}
