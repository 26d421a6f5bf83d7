import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Whoever signs in as mentee sees their own cases; an e-mail address written twice would show another's. */
export class OneMenteePerPerson1795597200025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop index mentees_of_person',
      'create unique index one_mentee_per_person on mentees (person_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop index one_mentee_per_person',
      'create index mentees_of_person on mentees (person_id)',
    ]);
  }
}
