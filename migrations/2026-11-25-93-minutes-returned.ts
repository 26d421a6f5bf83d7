import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** How much of what is claimed on a grant is sent back: those hours are open again. */
export class MinutesReturned1795597200093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function minutes_returned(asked_grant_id uuid) returns integer language plpgsql stable
         security definer set search_path = public, pg_temp as $$
       begin
         return (select coalesce(sum(l.minutes), 0) from claim_lines l join claims c on c.id = l.claim_id
                 where l.grant_id = asked_grant_id and l.outcome is distinct from 'refused'
                   and c.status = 'returned');
       end $$`,
      'grant execute on function minutes_returned(uuid) to limstift_staff, limstift_party',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function minutes_returned(uuid)']);
  }
}
