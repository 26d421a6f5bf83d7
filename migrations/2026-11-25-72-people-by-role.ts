import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Those of a role are asked for by whoever hands work over. */
export class PeopleByRole1795597200072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, ['create index person_roles_by_role on person_roles (role, person_id)']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop index person_roles_by_role']);
  }
}
