import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from './protect.js';
import { run } from './run.js';

const OWN = 'mentor_id = any ((select own_mentor_ids())::uuid[])';

function leaderOrOneself(ofLeader: string): string {
  return `alter policy limstift_party_insert on mentor_absences
    with check ((${actorIs('leader')} and ${ofLeader}) or ${OWN})`;
}

/** A leader tells of the absence of the own employees; a mentor from outside works for others too. */
export class AbsenceOfOwnEmployees1795597200020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      leaderOrOneself(
        `exists (select from mentors m where m.id = mentor_id and m.kind = 'company-employee'
                   and m.workplace_id = any ((select own_workplace_ids())::uuid[]))`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [leaderOrOneself('mentor_id = any ((select known_mentor_ids())::uuid[])')]);
  }
}
