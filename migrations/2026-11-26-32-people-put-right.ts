import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Everybody puts their own phone number right, and the administrator name and contact of the staff. */
export class PeoplePutRight1795683600032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table people add version integer not null default 1',
      'grant update (version) on people to limstift_staff',

      // Of the own row nothing else is one's own to change, and policies see rows, not columns.
      `create function change_own_phone(seen integer, wanted text) returns boolean
         language plpgsql volatile security definer set search_path = public, pg_temp as $$
       begin
         update people set phone = wanted, version = version + 1
           where id = actor_person_id() and version = seen;
         return found;
       end $$`,
      'revoke execute on function change_own_phone(integer, text) from public',
      'grant execute on function change_own_phone(integer, text) to limstift_staff, limstift_party',

      // Whoever changes the person sees no case.
      `create function tell_cases_of_person() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         update leaders set name = case when new.name <> old.name then new.name else name end,
             email = case when new.email <> old.email then new.email else email end,
             phone = case when new.phone is distinct from old.phone then new.phone else phone end
           where person_id = new.id;
         update mentors set name = case when new.name <> old.name then new.name else name end,
             email = case when new.email <> old.email then new.email else email end,
             phone = case when new.phone is distinct from old.phone then new.phone else phone end
           where person_id = new.id;
         update mentees set name = case when new.name <> old.name then new.name else name end,
             version = version + 1
           where person_id = new.id;
         update mentee_particulars set
             email = case when new.email <> old.email then new.email else email end,
             phone = case when new.phone is distinct from old.phone then new.phone else phone end
           where mentee_id in (select id from mentees where person_id = new.id);
         return null;
       end $$`,
      `create trigger a_person_is_the_same_in_cases after update of name, email, phone on people for each row
         when (old.name <> new.name or old.email <> new.email or old.phone is distinct from new.phone)
         execute function tell_cases_of_person()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger a_person_is_the_same_in_cases on people',
      'drop function tell_cases_of_person()',
      'drop function change_own_phone(integer, text)',
      'revoke update (version) on people from limstift_staff',
      'alter table people drop column version',
    ]);
  }
}
