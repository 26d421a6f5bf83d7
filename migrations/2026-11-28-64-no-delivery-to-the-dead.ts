import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { run } from './run.js';

/**
 * What waits is stopped by the death of whom it is for, and nothing more is sent. It says no more than that it was
 * stopped, as administrators read of mail and see no case.
 */
export class NoDeliveryToTheDead1795856400064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function keep_deliveries_from_the_dead() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if exists (select from letters l where l.id = new.letter_id and party_is_dead(l.recipient_role, l.recipient_id)) then
           ${refusal('no_delivery_to_the_dead', 'whoever the letter is to has died')};
         end if;
         return new;
       end $$`,
      `create trigger no_delivery_to_the_dead before insert on letter_deliveries
         for each row execute function keep_deliveries_from_the_dead()`,
      // A mail that is with the server just now is waited for, and stands as sent if it was.
      `create function stop_deliveries_to_the_dead() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         the_dead uuid[] := array(
           select id from mentees where id = new.mentee_id or person_id = new.person_id
           union all select id from mentors where id = new.mentor_id or person_id = new.person_id
           union all select id from leaders where id = new.leader_id or person_id = new.person_id);
       begin
         update messages m set status = 'failed', settled_at = new.registered_at, failed_because = 'stopped'
         from letter_deliveries d join letters l on l.id = d.letter_id
         where d.message_id = m.id and d.status = 'waiting' and m.status = 'waiting' and l.recipient_id = any (the_dead);
         update letter_deliveries d set status = 'failed', settled_at = new.registered_at,
           failed_because = 'stopped', next_attempt_at = null
         from letters l
         where l.id = d.letter_id and d.status = 'waiting' and l.recipient_id = any (the_dead);
         return null;
       end $$`,
      `create trigger deliveries_stop_at_a_death after insert on deaths
         for each row execute function stop_deliveries_to_the_dead()`,
      'create index letters_by_recipient on letters (recipient_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop index letters_by_recipient',
      'drop trigger deliveries_stop_at_a_death on deaths',
      'drop function stop_deliveries_to_the_dead()',
      'drop trigger no_delivery_to_the_dead on letter_deliveries',
      'drop function keep_deliveries_from_the_dead()',
    ]);
  }
}
