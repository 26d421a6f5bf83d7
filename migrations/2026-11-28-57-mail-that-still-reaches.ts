import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letterReaders } from './letter-readers.js';
import { actorIs, IS_SYSTEM } from './protect.js';
import { run } from './run.js';

const STAFF = actorIs('consultant', 'caseworker', 'coordinator');

/** Before a mail leaves, whoever sends it asks whether its recipient may still read the letter by that address. */
export class MailThatStillReaches1795856400057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      letterReaders(`${STAFF} or ${IS_SYSTEM}`),
      `create function message_still_reaches(asked_message_id uuid) returns boolean
         language sql stable security definer set search_path = public, pg_temp as $$
         select exists (select from messages m
           join letter_deliveries d on d.message_id = m.id and d.placement_id = m.placement_id
           join lateral letter_readers(d.placement_id) r on r.letter_id = d.letter_id
           where m.id = asked_message_id and lower(r.email) = lower(m.recipient_address) and ${IS_SYSTEM}) $$`,
      'revoke execute on function message_still_reaches(uuid) from public',
      'grant execute on function message_still_reaches(uuid) to limstift_system',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function message_still_reaches(uuid)', letterReaders(STAFF)]);
  }
}
