import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** When a grant was sent back, so that it is seen through a hold; and which words of a handover are read. */
export class WorkComeBack1795683600040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table grants add returned_at timestamptz',
      `update grants g set returned_at = (
         select max(happened_at) from audit_events where subject_id = g.id and what = 'grant.returned')
       where returned_by is not null`,
      'grant update (returned_at) on grants to limstift_staff',

      'alter table case_assignments add word_read_at timestamptz',
      'grant update (word_read_at) on case_assignments to limstift_staff',
      `create index unread_handovers on case_assignments (person_id, created_at)
         where ended_at is null and word is not null and word_read_at is null`,

      'create index open_holds_by_last_day on case_holds (role, until_day, placement_id) where lifted_at is null',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop index open_holds_by_last_day',
      'drop index unread_handovers',
      'alter table case_assignments drop word_read_at',
      'alter table grants drop returned_at',
    ]);
  }
}
