import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Which parts the employer of a course has in order: everybody in it is told what it waits for, not who answers for it. */
export class EmployersInOrder1795770000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      partsInOrder(`= ${HELD}`),
      'grant execute on function parts_in_order(uuid) to limstift_staff, limstift_party',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function parts_in_order(uuid)']);
  }
}

/** Who has the workplace of a course today. */
export const HELD = 'holder_on(p.workplace_id, actor_today())';

/** Whose word on being ready counts, as a condition on an employer. */
export function partsInOrder(isWhose: string): string {
  return `create function parts_in_order(asked_id uuid) returns text[] language sql stable security definer
         set search_path = public, pg_temp as $$
         select array(select distinct r.code from placements p
           join employer_readiness r on r.employer_id ${isWhose}
           where p.id = asked_id order by r.code)
         where actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
           or asked_id = any (own_placement_ids()) $$`;
}
