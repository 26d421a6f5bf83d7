import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/**
 * A leader who leaves hands on all that they lead, whoever runs it: a consultant does so, and a coordinator where
 * nothing of it is run by a consultant.
 */
export class LeadersLeaveCoordinatedCourses1795770000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      // In one order, so that two departures wait for each other.
      `create function lock_placements_led_by(asked_leader_id uuid) returns void language plpgsql volatile
         security definer set search_path = public, pg_temp as $$
         begin
           if not (actor_is('consultant') or (actor_is('coordinator') and is_of_coordinated_courses_alone(asked_leader_id))) then
             raise exception 'the leader leads what others run' using errcode = 'insufficient_privilege';
           end if;
           perform from leaders where id = asked_leader_id for update;
           perform from placements where id in (select placement_id from leaderships where leader_id = asked_leader_id)
             order by id for update;
         end $$`,
      'revoke execute on function lock_placements_led_by(uuid) from public',
      'grant execute on function lock_placements_led_by(uuid) to limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function lock_placements_led_by(uuid)']);
  }
}
