import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** A leader answers in words what a claim was sent back for. */
export class AnswersOfLeaders1795683600064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table claims add leader_answer text constraint leader_answer_is_short
         check (length(leader_answer) between 1 and 2000)`,
      'grant update (leader_answer) on claims to limstift_party, limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['alter table claims drop leader_answer']);
  }
}
