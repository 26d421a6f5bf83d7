import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const IS_COORDINATOR = actorIs('coordinator');
const SELF = '(select actor_person_id())';
const OWN_PART = `${IS_COORDINATOR} and role = 'coordinator' and is_coordinated(placement_id)`;

const OF_OWN_ROLE = `${WORKS_ON_CASES} and role = (select actor_role())`;

const ROLES = { case_assignments: 'assignment_role_is_known', case_holds: 'hold_role_is_known' };

const POLICIES: [table: string, command: 'select' | 'insert' | 'update' | 'delete', condition: string][] = [
  ['case_assignments', 'insert', `${OWN_PART} and created_by = ${SELF}`],
  ['case_assignments', 'update', OWN_PART],
  ['case_holds', 'insert', `${OWN_PART} and created_by = ${SELF}`],
  ['case_holds', 'update', OWN_PART],
  ['stand_ins', 'select', IS_COORDINATOR],
  ['stand_ins', 'insert', `${IS_COORDINATOR} and person_id = ${SELF}`],
  ['stand_ins', 'delete', `${IS_COORDINATOR} and person_id = ${SELF}`],
];

/** Coordinators have a work queue as consultants do: they hand over cases, put them on hold and name stand-ins. */
export class WorkOfCoordinators1795770000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...rolesAre("'consultant', 'caseworker', 'coordinator'"),
      ...POLICIES.map(
        ([table, command, condition]) =>
          `create policy coordinator_${command} on ${table} for ${command} to limstift_staff
             ${command === 'insert' ? 'with check' : 'using'} (${condition})`,
      ),
      ...ofOwnRole(`${OF_OWN_ROLE} and not is_coordinated(placement_id)`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...ofOwnRole(OF_OWN_ROLE),
      ...POLICIES.map(([table, command]) => `drop policy coordinator_${command} on ${table}`),
      ...Object.keys(ROLES).map((table) => `delete from ${table} where role = 'coordinator'`),
      ...rolesAre("'consultant', 'caseworker'"),
    ]);
  }
}

/** What consultants and caseworkers write: of the courses that coordinators run, nothing. */
function ofOwnRole(condition: string): string[] {
  return Object.keys(ROLES).map(
    (table) =>
      `alter policy limstift_staff_insert on ${table} with check (${condition} and created_by = ${SELF})`,
  );
}

function rolesAre(roles: string): string[] {
  return Object.entries(ROLES).map(
    ([table, check]) =>
      `alter table ${table} drop constraint ${check}, add constraint ${check} check (role in (${roles}))`,
  );
}
