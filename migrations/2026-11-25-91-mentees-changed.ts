import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const PARTICULARS = 'street, postcode, city, address_protected, phone, email, target_group';

/** Name and contact of a mentee are put right by those who work on cases; the CPR number never is. */
export class MenteesChanged1795597200091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table mentees add version integer not null default 1',
      'grant update (name, version) on mentees to limstift_staff',
      `grant update (${PARTICULARS}) on mentee_particulars to limstift_staff`,
      `create policy limstift_staff_update on mentee_particulars for update to limstift_staff
         using (${WORKS_ON_CASES}) with check (${WORKS_ON_CASES})`,
      personWithRole(`(actor_is('consultant') and as_role in ('leader', 'mentor', 'mentee'))
                 or (actor_is('caseworker') and as_role = 'mentee')`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      personWithRole(`(actor_is('consultant') and as_role in ('leader', 'mentor', 'mentee'))`),
      'drop policy limstift_staff_update on mentee_particulars',
      `revoke update (${PARTICULARS}) on mentee_particulars from limstift_staff`,
      'revoke update (name, version) on mentees from limstift_staff',
      'alter table mentees drop column version',
    ]);
  }
}

/** But for who among staff may, as the migration before wrote it, so that undoing leaves nothing behind. */
export function personWithRole(staffMay: string): string {
  return `create or replace function person_with_role(new_id uuid, named text, at_email text, at_phone text, as_role text)
         returns uuid language plpgsql volatile security definer
         set search_path = public, pg_temp as $$
       declare
         person uuid;
       begin
         if not (${staffMay}
                 or (actor_is('leader') and as_role = 'mentor')) then
           raise exception 'may not register people as %', as_role using errcode = 'insufficient_privilege';
         end if;
         insert into people (id, name, email, phone, created_at)
           values (new_id, named, at_email, at_phone, current_setting('limstift.now')::timestamptz)
           on conflict (email) do nothing;
         select id into person from people where email = at_email;
         if actor_is('leader') and person <> new_id and not exists (
             select from mentors where person_id = person and workplace_id = any (own_workplace_ids())
             union all
             select from leaders where person_id = person and workplace_id = any (own_workplace_ids())) then
           raise exception 'a leader registers nobody who is known from elsewhere'
             using errcode = 'check_violation', constraint = 'known_people_are_registered_by_staff';
         end if;
         insert into person_roles (person_id, role) values (person, as_role) on conflict do nothing;
         return person;
       end $$`;
}
