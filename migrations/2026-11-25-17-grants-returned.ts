import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** A caseworker may send a recommended grant back to be put right, and says what. */
export class GrantsReturned1795597200017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table grant_assessments add returned_because text
         constraint grant_returned_because_is_short check (length(returned_because) between 1 and 2000)`,
      'grant update (returned_because) on grant_assessments to limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['alter table grant_assessments drop returned_because']);
  }
}
