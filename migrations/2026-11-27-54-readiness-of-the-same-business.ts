import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HELD, partsInOrder } from './2026-11-27-41-employers-in-order.js';
import { run } from './run.js';

/** The same business under a new CVR number has in order what it had under the old one; after a merger or a sale others answer. */
export class ReadinessOfTheSameBusiness1795770000054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function same_business(asked_employer_id uuid) returns setof uuid language sql stable
         security definer set search_path = public, pg_temp as $$
         with recursive own (id) as (
           select asked_employer_id
           union select s.predecessor_id from employer_successions s join own on s.successor_id = own.id
             where s.kind = 'new-cvr' and s.annulled_at is null and s.first_day <= actor_today())
         select id from own $$`,
      'revoke execute on function same_business(uuid) from public',
      'grant execute on function same_business(uuid) to limstift_staff',
      partsInOrder(`in (select same_business(${HELD}))`).replace('create', 'create or replace'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      partsInOrder(`= ${HELD}`).replace('create', 'create or replace'),
      'drop function same_business(uuid)',
    ]);
  }
}
