import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** How many hours a mentor is expected to be needed, as it is told while a placement is registered. */
export class ExpectedHours1795597200097 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table registrations
         add expected_minutes integer
           constraint expected_minutes_are_some check (expected_minutes between 1 and 200000),
         add expected_per text constraint expected_per_is_known check (expected_per in ('week', 'whole')),
         add constraint expected_minutes_say_per_what
           check ((expected_minutes is null) = (expected_per is null))`,
      'grant update (expected_minutes, expected_per) on registrations to limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'revoke update (expected_minutes, expected_per) on registrations from limstift_staff',
      'alter table registrations drop column expected_per, drop column expected_minutes',
    ]);
  }
}
