import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

const BEFORE = `'wage-cost-ceiling-ore', 'hearing-days', 'complaint-guidance-to-employers', 'claim-window-days', 'claim-return-days'`;

/** The most that one training of a mentor may cost, from a day on. The law sets none; the municipality may. */
export class TrainingCeiling1795856400003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table parameters drop constraint parameter_is_known,
         add constraint parameter_is_known check (code in (${BEFORE}, 'training-ceiling-ore'))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      "delete from parameters where code = 'training-ceiling-ore'",
      `alter table parameters drop constraint parameter_is_known,
         add constraint parameter_is_known check (code in (${BEFORE}))`,
    ]);
  }
}
