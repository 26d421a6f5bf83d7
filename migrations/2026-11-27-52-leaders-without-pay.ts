import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

const LED = `select from leaderships s join leaders l on l.id = s.leader_id join placements p on p.id = s.placement_id
  where l.person_id = asked_person_id`;

/** Asked with each page of a leader: a month sheet and claims are none of hers who leads only what nobody pays. */
export class LeadersWithoutPay1795770000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function leads_unpaid_alone(asked_person_id uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select exists (${LED} and p.run_by = 'coordinator') and not exists (${LED} and p.run_by = 'consultant') $$`,
      'revoke execute on function leads_unpaid_alone(uuid) from public',
      'grant execute on function leads_unpaid_alone(uuid) to limstift_system',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function leads_unpaid_alone(uuid)']);
  }
}
