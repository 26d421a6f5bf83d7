import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** People, and what they looked at, are searched for by index, as cases are, however many there are. */
export class PeopleByPartOfName1795683600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter policy maintenance on people using (owner_passes())',
      `create index people_by_part_of_name on people using gin ((' ' || lower(name) || ' ' || email) gin_trgm_ops)`,
      'create index people_without_access on people (email) where deactivated_at is not null',
      'drop index access_log_of_actor',
      'create index access_log_of_actor on access_log (actor_person_id, looked_at, id)',
      // The lists that somebody saw on a day are told as one.
      `create index access_log_of_lists on access_log
         (actor_person_id, actor_role, how, (coalesce(criterion, '')), looked_at, id) where purpose = 'list'`,

      // No more than 5,000 are found. What is shorter than three letters is what a word of the name begins with.
      `create function matching_person_ids(needle text) returns uuid[]
         language plpgsql stable security definer set search_path = public, pg_temp as $$
       declare
         part text := replace(replace(replace(lower(needle), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
       begin
         if not actor_is('administrator', 'auditor') then
           return '{}';
         end if;
         part := case when length(needle) < 3 then '% ' else '%' end || part;
         return array(select id from people where ' ' || lower(name) || ' ' || email like part limit 5000);
       end $$`,
      'revoke execute on function matching_person_ids(text) from public',
      'grant execute on function matching_person_ids(text) to limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function matching_person_ids(text)',
      'drop index access_log_of_lists',
      'drop index access_log_of_actor',
      'create index access_log_of_actor on access_log (actor_person_id, looked_at)',
      'drop index people_without_access',
      'drop index people_by_part_of_name',
      `alter policy maintenance on people
         using ((select session_user <> current_user or current_setting('limstift.maintenance', true) = 'on'))`,
    ]);
  }
}
