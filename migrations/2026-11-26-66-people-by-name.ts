import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Administrators find people by name, and are told how many cases somebody has before the access is closed. */
export class PeopleByName1795683600066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'create index people_by_name on people (lower(name), id)',
      'drop index people_without_access',
      'create index people_without_access on people (lower(name), id) where deactivated_at is not null',

      `create function open_cases_of(person uuid) returns integer
         language sql stable security definer set search_path = public, pg_temp as $$
         select count(*)::integer from placements p
         where actor_is('administrator') and (
           (p.status in ('proposed', 'matched', 'active', 'paused') and p.consultant_id = person)
           or exists (select from case_assignments a
             where a.placement_id = p.id and a.person_id = person and a.ended_at is null
               and (p.status in ('proposed', 'matched', 'active', 'paused')
                 or exists (select from claims c where c.placement_id = p.id and c.status in ('submitted', 'hearing'))
                 or exists (select from wage_costs w where w.placement_id = p.id and w.status = 'proposed'))))
       $$`,
      'revoke execute on function open_cases_of(uuid) from public',
      'grant execute on function open_cases_of(uuid) to limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function open_cases_of(uuid)',
      'drop index people_without_access',
      'create index people_without_access on people (email) where deactivated_at is not null',
      'drop index people_by_name',
    ]);
  }
}
