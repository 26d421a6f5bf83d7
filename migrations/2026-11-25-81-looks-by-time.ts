import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** The auditor reads the log by time, and by whoever looked. */
export class LooksByTime1795597200081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'create index access_log_by_time on access_log (looked_at, id)',
      'create index access_log_of_actor on access_log (actor_person_id, looked_at)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop index access_log_of_actor', 'drop index access_log_by_time']);
  }
}
