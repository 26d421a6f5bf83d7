import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Somebody who is mentor no longer, or not yet, sees nothing of the placement; their own days they may know. */
export class OwnDaysAsMentor1795683600072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function own_days_as_mentor() returns table (first_day date, last_day date)
         language sql stable security definer set search_path = public, pg_temp as $$
         select m.first_day, least(m.last_day, p.last_day)
         from mentorships m join placements p on p.id = m.placement_id
         where m.mentor_id = any (own_mentor_ids()) and m.first_day <= p.last_day and p.status <> 'withdrawn'
       $$`,
      'revoke execute on function own_days_as_mentor() from public',
      'grant execute on function own_days_as_mentor() to limstift_party',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function own_days_as_mentor()']);
  }
}
