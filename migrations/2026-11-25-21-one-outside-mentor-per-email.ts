import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

function uniqueWith(nulls: string): string[] {
  return [
    'drop index one_mentor_per_workplace_and_email',
    `create unique index one_mentor_per_workplace_and_email on mentors (workplace_id, email) ${nulls}`,
  ];
}

/** A mentor of no workplace is registered once too: twice, one person could have the same hour twice. */
export class OneOutsideMentorPerEmail1795597200021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, uniqueWith('nulls not distinct'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, uniqueWith(''));
  }
}
