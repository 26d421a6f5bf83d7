import type { MigrationInterface, QueryRunner } from 'typeorm';
import { personWithRole } from './2026-11-25-91-mentees-changed.js';
import { run } from './run.js';

/** A caseworker who puts the address of a leader or a mentor right gives the new one access, as a consultant does. */
export class ContactsByCaseworkers1795683600067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      personWithRole(`actor_is('consultant', 'caseworker') and as_role in ('leader', 'mentor', 'mentee')`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      personWithRole(`(actor_is('consultant') and as_role in ('leader', 'mentor', 'mentee'))
                 or (actor_is('caseworker') and as_role = 'mentee')`),
    ]);
  }
}
