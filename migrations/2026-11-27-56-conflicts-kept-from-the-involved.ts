import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Whoever is a part of a conflict does not read in the events who reported it. */
export class ConflictsKeptFromTheInvolved1795770000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create policy conflicts_are_kept_from_the_involved on audit_events as restrictive for select to limstift_staff
         using (what not like 'conflict.%' or subject_id = any (array(select id from conflicts)))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop policy conflicts_are_kept_from_the_involved on audit_events']);
  }
}
