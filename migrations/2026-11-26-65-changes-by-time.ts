import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** The auditor reads what was changed outside cases, but for what parties change of themselves, the newest first. */
export class ChangesByTime1795683600065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create index audit_events_of_rules_and_people on audit_events (happened_at desc, id desc)
         where placement_id is null
           and split_part(what, '.', 1) in ('person', 'organisation', 'parameter', 'scheme')
           and coalesce(actor_role, '') not in ('leader', 'mentor', 'mentee')`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop index audit_events_of_rules_and_people']);
  }
}
