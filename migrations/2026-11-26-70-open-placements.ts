import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Those that are open, by the day that they end. */
export class OpenPlacements1795683600070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create index open_placements_by_last_day on placements (last_day, id)
         where status in ('proposed', 'matched', 'active', 'paused')`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop index open_placements_by_last_day']);
  }
}
