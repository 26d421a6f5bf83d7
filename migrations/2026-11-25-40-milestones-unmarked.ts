import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownPlacement } from './protect.js';
import { run } from './run.js';

const POLICY = 'alter policy limstift_party_delete on milestone_marks using';

/** A milestone marked by mistake is taken back by whoever may mark it, not only by whoever did. */
export class MilestonesUnmarked1795597200040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [`${POLICY} (${ownPlacement()})`]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [`${POLICY} (${ownPlacement()} and marked_by = (select actor_person_id()))`]);
  }
}
