import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OF_OWN = `${actorIs('coordinator')} and is_of_coordinated_courses_alone(predecessor_id)`;

const POLICIES: [table: string, command: 'insert' | 'update', condition: string][] = [
  [
    'employer_successions',
    'insert',
    `with check (${OF_OWN} and registered_by = ${SELF} and annulled_at is null)`,
  ],
  [
    'employer_successions',
    'update',
    `using (${OF_OWN}) with check (${OF_OWN} and (annulled_by is null or annulled_by = ${SELF}))`,
  ],
  [
    'workplace_holdings',
    'insert',
    `with check (${actorIs('coordinator')} and annulled_at is null and is_of_coordinated_courses_alone(
       (select s.predecessor_id from employer_successions s where s.id = succession_id)))`,
  ],
];

/** A coordinator says that an employer goes on in another, where a consultant runs nothing at it. */
export class SuccessionsOfCoordinators1795770000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      // A successor may be one that the coordinator changes nothing of.
      `create function lock_employers(asked_ids uuid[]) returns void language plpgsql volatile
         security definer set search_path = public, pg_temp as $$
         begin
           if not actor_is('consultant', 'coordinator') then
             raise exception 'not for others' using errcode = 'insufficient_privilege';
           end if;
           perform from employers where id = any (asked_ids) order by id for update;
         end $$`,
      'revoke execute on function lock_employers(uuid[]) from public',
      'grant execute on function lock_employers(uuid[]) to limstift_staff',
      ...POLICIES.map(
        ([table, command, condition]) =>
          `create policy coordinator_${command} on ${table} for ${command} to limstift_staff ${condition}`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...POLICIES.map(([table, command]) => `drop policy coordinator_${command} on ${table}`),
      'drop function lock_employers(uuid[])',
    ]);
  }
}
