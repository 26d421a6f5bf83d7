import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

/** An absence is told of once, and taken back by those who may tell of it. */
export class AbsencesTakenBack1795597200027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table mentor_absences add constraint a_day_of_absence_is_told_of_once exclude using gist
         (mentor_id with =, daterange(first_day, last_day, '[]') with &&)`,
      'grant delete on mentor_absences to limstift_staff, limstift_party',
      `create policy limstift_staff_delete on mentor_absences for delete to limstift_staff using (${WORKS_ON_CASES})`,
      `create policy limstift_party_delete on mentor_absences for delete to limstift_party
         using ((${actorIs('leader')} and exists (
             select from mentors m where m.id = mentor_id and m.kind = 'company-employee'
               and m.workplace_id = any ((select own_workplace_ids())::uuid[])))
           or mentor_id = any ((select own_mentor_ids())::uuid[]))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop policy limstift_party_delete on mentor_absences',
      'drop policy limstift_staff_delete on mentor_absences',
      'revoke delete on mentor_absences from limstift_staff, limstift_party',
      'alter table mentor_absences drop constraint a_day_of_absence_is_told_of_once',
    ]);
  }
}
