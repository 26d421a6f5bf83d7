import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from './protect.js';
import { run } from './run.js';

const COLUMNS = 'first_day, value, author_id, created_at, version';
const ADMINISTRATOR = actorIs('administrator');

/** What is to apply from a later day on may still be put right or taken away; what has applied may not. */
export class ValuesToCome1795683600033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table parameters add version integer not null default 1',
      `grant update (${COLUMNS}) on parameters to limstift_staff`,
      'grant delete on parameters to limstift_staff',
      `create policy limstift_staff_update on parameters for update to limstift_staff
         using (${ADMINISTRATOR}) with check (${ADMINISTRATOR} and author_id = (select actor_person_id()))`,
      `create policy limstift_staff_delete on parameters for delete to limstift_staff using (${ADMINISTRATOR})`,

      `create function keep_what_has_applied() returns trigger language plpgsql
         set search_path = public, pg_temp as $$
       begin
         if old.first_day <= actor_today() or (tg_op = 'UPDATE' and new.first_day < actor_today()) then
           raise exception 'what has applied was right then'
             using errcode = 'check_violation', constraint = 'a_value_that_has_applied_stays';
         end if;
         return case when tg_op = 'DELETE' then old else new end;
       end $$`,
      `create trigger a_value_that_has_applied_stays before update or delete on parameters
         for each row execute function keep_what_has_applied()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger a_value_that_has_applied_stays on parameters',
      'drop function keep_what_has_applied()',
      'drop policy limstift_staff_delete on parameters',
      'drop policy limstift_staff_update on parameters',
      'revoke delete on parameters from limstift_staff',
      `revoke update (${COLUMNS}) on parameters from limstift_staff`,
      'alter table parameters drop column version',
    ]);
  }
}
