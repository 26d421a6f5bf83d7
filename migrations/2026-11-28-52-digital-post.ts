import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** The job that writes to Digital Post sees no letter but that it waits, and in whose name. */
export class DigitalPost1795856400052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function digital_post_to_write(asked_now timestamptz)
         returns table (id uuid, requested_by uuid, requested_as text)
         language sql stable security definer set search_path = public, pg_temp as $$
         select id, requested_by, requested_as from letter_deliveries
         where channel = 'digital-post' and status = 'waiting' and coalesce(next_attempt_at, requested_at) <= asked_now
           and actor_is('system')
         order by requested_at, id $$`,
      `create function digital_post_written(asked_ids uuid[])
         returns table (id uuid, requested_by uuid, requested_as text)
         language sql stable security definer set search_path = public, pg_temp as $$
         select id, requested_by, requested_as from letter_deliveries
         where channel = 'digital-post' and status = 'sent' and id = any (asked_ids) and actor_is('system')
         order by requested_at, id $$`,
      ...SIGNATURES.flatMap((signature) => [
        `revoke execute on function ${signature} from public`,
        `grant execute on function ${signature} to limstift_system`,
      ]),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      SIGNATURES.map((signature) => `drop function ${signature}`),
    );
  }
}

const SIGNATURES = ['digital_post_to_write(timestamptz)', 'digital_post_written(uuid[])'];
