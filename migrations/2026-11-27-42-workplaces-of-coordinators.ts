import type { MigrationInterface, QueryRunner } from 'typeorm';
import { personWithRole } from './2026-11-25-91-mentees-changed.js';
import { actorIs } from './protect.js';
import { run } from './run.js';

const IS_COORDINATOR = actorIs('coordinator');
const COORDINATED = `${IS_COORDINATOR} and is_coordinated(placement_id)`;

/** What a coordinator does beside the consultants: the policies of one database role are ORed. */
const POLICIES: [table: string, command: 'insert' | 'update' | 'delete', condition: string][] = [
  ...['employers', 'workplaces', 'leaders'].map((table): [string, 'insert', string] => [
    table,
    'insert',
    IS_COORDINATOR,
  ]),
  ...['employers', 'workplaces', 'leaders', 'mentors', 'mentees'].map((table): [string, 'update', string] => [
    table,
    'update',
    `${IS_COORDINATOR} and is_of_coordinated_courses_alone(id)`,
  ]),
  [
    'mentee_particulars',
    'update',
    `${IS_COORDINATOR} and street is null and is_of_coordinated_courses_alone(mentee_id)`,
  ],
  ['leaderships', 'update', COORDINATED],
  ['leaderships', 'delete', COORDINATED],
];

const BEFORE = `(actor_is('consultant', 'caseworker') and as_role in ('leader', 'mentor', 'mentee'))
                 or (actor_is('coordinator') and as_role in ('mentor', 'mentee'))`;

/** By the id of an employer, a workplace, or somebody who takes part; false where there is no course yet. */
export const OF_COORDINATED_COURSES_ALONE = `function is_of_coordinated_courses_alone(asked_id uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select coalesce(bool_and(run_by = 'coordinator'), false) from placements
         where employer_id = asked_id
           or workplace_id in (select h.workplace_id from workplace_holdings h where h.employer_id = asked_id and h.annulled_at is null)
           or workplace_id = asked_id or mentee_id = asked_id
           or id in (select placement_id from leaderships where leader_id = asked_id)
           or id in (select placement_id from mentorships where mentor_id = asked_id) $$`;

/** A coordinator registers the workplaces of an own company and their leaders, and puts right what no other runs. */
export class WorkplacesOfCoordinators1795770000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create ${OF_COORDINATED_COURSES_ALONE}`,
      'revoke execute on function is_of_coordinated_courses_alone(uuid) from public',
      'grant execute on function is_of_coordinated_courses_alone(uuid) to limstift_staff',
      ...POLICIES.map(
        ([table, command, condition]) =>
          `create policy coordinator_${command} on ${table} for ${command} to limstift_staff
             ${command === 'insert' ? `with check (${condition})` : `using (${condition})`}`,
      ),
      personWithRole(
        `actor_is('consultant', 'caseworker', 'coordinator') and as_role in ('leader', 'mentor', 'mentee')`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      personWithRole(BEFORE),
      ...POLICIES.map(([table, command]) => `drop policy coordinator_${command} on ${table}`),
      'drop function is_of_coordinated_courses_alone(uuid)',
    ]);
  }
}
