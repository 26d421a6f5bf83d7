import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from './protect.js';
import { run } from './run.js';

const FOLLOWS_UP = actorIs('consultant', 'caseworker', 'coordinator');

/** What mentor and mentee say of a course that a coordinator runs is read by no consultant and no caseworker. */
export class EvaluationsOfCoordinatedCourses1795770000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter policy limstift_staff_select on evaluations
         using (${actorIs('coordinator')} or ${FOLLOWS_UP} and not is_coordinated(placement_id))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [`alter policy limstift_staff_select on evaluations using (${FOLLOWS_UP})`]);
  }
}
