import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** A refusal of hours has a coded reason beside its words. */
export class ReasonsOfGrants1795770000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table grant_assessments add decision_reason_code text constraint decision_reason_code_is_known
         check (decision_reason_code in ('not-decisive', 'not-beyond-ordinary', 'outside-target-group',
           'covered-otherwise', 'other'))`,
      'grant update (decision_reason_code) on grant_assessments to limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['alter table grant_assessments drop decision_reason_code']);
  }
}
