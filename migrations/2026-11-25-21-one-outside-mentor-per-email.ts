import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

function uniqueWith(nulls: string): string[] {
  return [
    'drop index one_mentor_per_workplace_and_email',
    `create unique index one_mentor_per_workplace_and_email on mentors (workplace_id, email) ${nulls}`,
  ];
}

/** A mentor who is employed at no workplace has none, and is registered once too: with one calendar. */
export class OneOutsideMentorPerEmail1795597200021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...uniqueWith('nulls not distinct'),
      `alter table mentors add constraint only_a_company_employee_has_a_workplace
         check (kind = 'company-employee' or workplace_id is null)`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table mentors drop constraint only_a_company_employee_has_a_workplace',
      ...uniqueWith(''),
    ]);
  }
}
