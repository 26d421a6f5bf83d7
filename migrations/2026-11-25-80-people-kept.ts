import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/**
 * What the administrator keeps of people: whether they can sign in, who still may, and that somebody always
 * can keep the rest.
 */
export class PeopleKept1795597200080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      // Passwords and links are not the administrator's to read; that there are any, is.
      `create function access_of_people(ids uuid[])
         returns table (person_id uuid, has_password boolean, invited_at timestamptz, invitation_ends_at timestamptz)
         language sql stable security definer set search_path = public, pg_temp as $$
         select p.id, exists (select from person_passwords w where w.person_id = p.id), i.created_at,
           case when i.used_at is null then i.expires_at end
         from people p left join lateral (
           select created_at, expires_at, used_at from person_invitations
           where person_invitations.person_id = p.id order by created_at desc, id desc limit 1) i on true
         where p.id = any (ids) and actor_is('administrator')
       $$`,
      'revoke execute on function access_of_people(uuid[]) from public',
      'grant execute on function access_of_people(uuid[]) to limstift_staff',

      `create function administrators_beside(person uuid) returns integer
         language sql stable security definer set search_path = public, pg_temp as $$
         select count(*)::integer from person_roles r join people p on p.id = r.person_id
           join person_passwords w on w.person_id = p.id
         where r.role = 'administrator' and p.deactivated_at is null and p.id <> person
           and actor_is('administrator')
       $$`,
      'revoke execute on function administrators_beside(uuid) from public',
      'grant execute on function administrators_beside(uuid) to limstift_staff',

      // Two who each take the other's place at the same time queue up here.
      `create function keep_an_administrator() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if tg_op = 'UPDATE' then
           if not exists (select from person_roles where person_id = new.id and role = 'administrator') then
             return null;
           end if;
         end if;
         perform pg_advisory_xact_lock(hashtextextended('an_administrator_stays', 0));
         if not exists (select from person_roles r join people p on p.id = r.person_id
                        where r.role = 'administrator' and p.deactivated_at is null) then
           raise exception 'somebody must be able to keep people and rules'
             using errcode = 'check_violation', constraint = 'an_administrator_stays';
         end if;
         return null;
       end $$`,
      `create trigger an_administrator_stays after delete on person_roles for each row
         when (old.role = 'administrator') execute function keep_an_administrator()`,
      `create trigger an_active_administrator_stays after update of deactivated_at on people for each row
         when (old.deactivated_at is null and new.deactivated_at is not null)
         execute function keep_an_administrator()`,

      `create function end_sessions() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         delete from sessions where person_id = new.id;
         return null;
       end $$`,
      `create trigger no_session_outlives_the_access after update of deactivated_at on people for each row
         when (new.deactivated_at is not null) execute function end_sessions()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger no_session_outlives_the_access on people',
      'drop function end_sessions()',
      'drop trigger an_active_administrator_stays on people',
      'drop trigger an_administrator_stays on person_roles',
      'drop function keep_an_administrator()',
      'drop function administrators_beside(uuid)',
      'drop function access_of_people(uuid[])',
    ]);
  }
}
