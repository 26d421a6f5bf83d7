import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Two administrators may change the organisation at the same time. */
export class OrganisationVersion1795510800014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table organisation add version integer not null default 1',
      'grant update (kind, version) on organisation to limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'revoke update (kind) on organisation from limstift_staff',
      'alter table organisation drop version',
    ]);
  }
}
