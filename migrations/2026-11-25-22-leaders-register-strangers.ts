import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

const STAFF = `('consultant', 'caseworker', 'payer', 'coordinator', 'administrator', 'auditor')`;

/**
 * What a leader types ties nobody from elsewhere to the leader's workplace: a member of staff could no more
 * decide there, and a mentor would have two calendars. And who becomes staff chooses a password anew, as the
 * link to the one before was in a consultant's hands.
 */
export class LeadersRegisterStrangers1795597200022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      personWithRole(`
         if actor_is('leader') and person <> new_id and not exists (
             select from mentors where person_id = person and workplace_id = any (own_workplace_ids())
             union all
             select from leaders where person_id = person and workplace_id = any (own_workplace_ids())) then
           raise exception 'a leader registers nobody who is known from elsewhere'
             using errcode = 'check_violation', constraint = 'known_people_are_registered_by_staff';
         end if;`),
      `create function forget_password_of_party() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from person_roles where person_id = new.person_id and role in ${STAFF}) then
           delete from person_passwords where person_id = new.person_id;
           delete from person_invitations where person_id = new.person_id;
           delete from sessions where person_id = new.person_id;
         end if;
         return new;
       end $$`,
      `create trigger staff_choose_a_password_anew before insert on person_roles for each row
         when (new.role in ${STAFF}) execute function forget_password_of_party()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger staff_choose_a_password_anew on person_roles',
      'drop function forget_password_of_party()',
      personWithRole(''),
    ]);
  }
}

/** As the migration that made it wrote it, so that undoing leaves nothing behind. */
function personWithRole(refuse: string): string {
  return `create or replace function person_with_role(new_id uuid, named text, at_email text, at_phone text, as_role text)
         returns uuid language plpgsql volatile security definer
         set search_path = public, pg_temp as $$
       declare
         person uuid;
       begin
         if not ((actor_is('consultant') and as_role in ('leader', 'mentor', 'mentee'))
                 or (actor_is('leader') and as_role = 'mentor')) then
           raise exception 'may not register people as %', as_role using errcode = 'insufficient_privilege';
         end if;
         insert into people (id, name, email, phone, created_at)
           values (new_id, named, at_email, at_phone, current_setting('limstift.now')::timestamptz)
           on conflict (email) do nothing;
         select id into person from people where email = at_email;${refuse}
         insert into person_roles (person_id, role) values (person, as_role) on conflict do nothing;
         return person;
       end $$`;
}
