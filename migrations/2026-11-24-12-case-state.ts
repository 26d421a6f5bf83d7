import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/**
 * Who must act next is told to everybody in a case, and worked out from what not everybody sees: this
 * answers statuses and days, and no reasons, amounts or hours.
 */
export class CaseState1795510800012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function case_state(asked_id uuid) returns jsonb language plpgsql stable security definer
         set search_path = public, pg_temp as $$
       begin
         if not (actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
                 or asked_id = any (own_placement_ids())) then
           return null;
         end if;
         return jsonb_build_object(
           'hasMentor', exists (select from mentorships where placement_id = asked_id),
           'grants', array(
             select jsonb_build_object('status', status, 'recommendedAt', recommended_at)
             from grants where placement_id = asked_id order by first_day),
           'wageCosts', array(
             select jsonb_build_object('status', status, 'proposedAt', proposed_at)
             from wage_costs where placement_id = asked_id order by first_day, id),
           'claims', array(
             select jsonb_build_object('status', status, 'reference', reference, 'month', month,
                                       'submittedAt', submitted_at)
             from claims where placement_id = asked_id order by month, id),
           'monthsWithoutHours', array(
             select month from months_without_hours where placement_id = asked_id order by month));
       end $$`,
      'grant execute on function case_state(uuid) to limstift_staff, limstift_party',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function case_state(uuid)']);
  }
}
