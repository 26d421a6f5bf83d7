import type { MigrationInterface, QueryRunner } from 'typeorm';
import { personWithRole } from './2026-11-25-91-mentees-changed.js';
import { actorIs } from './protect.js';
import { run } from './run.js';

const A_COMPANY = "exists (select from organisation o where o.kind = 'company')";
const TABLES = ['employers', 'workplaces', 'leaders'];

const CASE_WORKERS_REGISTER =
  "(actor_is('consultant', 'caseworker') and as_role in ('leader', 'mentor', 'mentee'))";
const COORDINATORS_REGISTER = "(actor_is('coordinator') and as_role in ('mentor', 'mentee'))";

/** A company that runs mentoring itself has no consultant: its coordinator registers its workplaces and leaders. */
export class ACompanyRegistersItself1795770000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...TABLES.map(
        (table) => `create policy coordinator_insert on ${table} for insert to limstift_staff
          with check (${actorIs('coordinator')} and ${A_COMPANY})`,
      ),
      personWithRole(`${CASE_WORKERS_REGISTER} or ${COORDINATORS_REGISTER}
                 or (actor_is('coordinator') and as_role = 'leader' and ${A_COMPANY})`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      personWithRole(`${CASE_WORKERS_REGISTER}
                 or ${COORDINATORS_REGISTER}`),
      ...TABLES.map((table) => `drop policy coordinator_insert on ${table}`),
    ]);
  }
}
