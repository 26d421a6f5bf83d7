import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

export const PARTS_IN_ORDER = `function parts_in_order(asked_id uuid) returns text[] language sql stable security definer
         set search_path = public, pg_temp as $$
         select array(select distinct r.code from placements p
           join employer_readiness r on r.employer_id = holder_on(p.workplace_id, actor_today())
           where p.id = asked_id order by r.code)
         where actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
           or asked_id = any (own_placement_ids()) $$`;

/** Which parts the employer of a course has in order: everybody in it is told what it waits for, not who answers for it. */
export class EmployersInOrder1795770000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create ${PARTS_IN_ORDER}`,
      'grant execute on function parts_in_order(uuid) to limstift_staff, limstift_party',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function parts_in_order(uuid)']);
  }
}
