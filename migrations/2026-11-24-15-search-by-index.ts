import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

const SEARCHED = ['placements', 'mentees', 'employers'];
/** As `protect` makes it. */
const OWNER_PASSES = `(select session_user <> current_user or current_setting('limstift.maintenance', true) = 'on')`;

/** A needle that is short or fits more than 5,000 cases is looked for in the newest 5,000 only. */
export const SEARCH_BY_INDEX = `create or replace function matching_placement_ids(needle text, most integer) returns uuid[]
     language plpgsql stable security definer
     set search_path = public, pg_temp as $$
   declare
     part text := '%' || replace(replace(replace(lower(needle), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
     mentee_ids uuid[];
     employer_ids uuid[];
     found_ids uuid[];
   begin
     if not actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor') then
       return array(
         select p.id from placements p
         where p.id = any (own_placement_ids()) and (p.reference = upper(needle)
           or lower((select name from mentees where id = p.mentee_id)) like part
           or exists (select from employers where id = p.employer_id and (cvr = needle or lower(name) like part)))
         order by p.first_day desc, p.id desc limit most);
     end if;

     if length(needle) >= 3 then
       mentee_ids := array(select id from mentees where lower(name) like part limit 5001);
       employer_ids := array(select id from employers where lower(name) like part limit 5001)
         || array(select id from employers where cvr = needle);
       found_ids := array(
         select id from placements where reference = upper(needle)
         union all (select p.id from unnest(mentee_ids) of_id, lateral
           (select id from placements where mentee_id = of_id offset 0) p limit 5001)
         union all (select p.id from unnest(employer_ids) of_id, lateral
           (select id from placements where employer_id = of_id offset 0) p limit 5001)
         limit 5001);
       if cardinality(found_ids) <= 5000 then
         return array(select id from placements where id = any (found_ids)
                      order by first_day desc, id desc limit most);
       end if;
     end if;

     return array(
       select id from (select * from placements order by first_day desc, id desc limit 5000) p
       where lower((select name from mentees where id = p.mentee_id)) like part
         or lower((select name from employers where id = p.employer_id)) like part
       order by first_day desc, id desc limit most);
   end $$`;

/**
 * Lets the search use the index of parts of names. `like` is not leakproof, so no index serves it behind a
 * policy that is asked while the query runs. This one is answered when the query is planned: of a session
 * it never changes within a definer function, and the owner's own sessions set it at the start.
 */
export class SearchByIndex1795510800015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function owner_passes() returns boolean language sql immutable
         return session_user <> current_user or current_setting('limstift.maintenance', true) = 'on'`,
      ...SEARCHED.map((table) => `alter policy maintenance on ${table} using (owner_passes())`),

      'create index mentors_by_name on mentors (name, id)',
      'create index placements_of_consultant_by_status on placements (consultant_id, status, first_day desc, id desc)',
      'create index claims_by_status_and_month on claims (status, month desc, id desc)',
      'create index leaders_of_employer on leaders (employer_id, name)',

      SEARCH_BY_INDEX,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create or replace function matching_placement_ids(needle text, most integer) returns uuid[]
         language plpgsql stable security definer
         set search_path = public, pg_temp as $$
       declare
         part text := '%' || replace(replace(replace(lower(needle), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
         own uuid[] := own_placement_ids();
         sees_all boolean := actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor');
       begin
         return array(
           select p.id from placements p
           where (sees_all or p.id = any (own)) and p.id in (
             select id from placements where reference = upper(needle)
             union all
             select id from placements where mentee_id in (select id from mentees where lower(name) like part)
             union all
             select id from placements where employer_id in (select id from employers where lower(name) like part)
             union all
             select id from placements where employer_id in (select id from employers where cvr = needle))
           order by p.first_day desc, p.id desc limit most);
       end $$`,
      'drop index leaders_of_employer',
      'drop index claims_by_status_and_month',
      'drop index placements_of_consultant_by_status',
      'drop index mentors_by_name',
      ...SEARCHED.map((table) => `alter policy maintenance on ${table} using (${OWNER_PASSES})`),
      'drop function owner_passes()',
    ]);
  }
}
