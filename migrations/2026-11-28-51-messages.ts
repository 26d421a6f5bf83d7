import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letterReaders } from './letter-readers.js';
import { refusal } from './payments-kept.js';
import { actorIs, IS_SYSTEM, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const OWN = `created_by = (select actor_person_id()) and status = 'waiting'`;
const OF_OWN_COURSES = `${actorIs('coordinator')} and is_coordinated(placement_id)`;
const SETTLING = ['status', 'settled_at', 'server_answer', 'failed_because', 'attempts', 'next_attempt_at'];
const STANDING = (row: string) =>
  `(to_jsonb(${row}) - array[${SETTLING.map((name) => `'${name}'`).join(', ')}])`;

/** Mail to one recipient, filed on its case and sent in the background; what comes of it comes of its delivery. */
export class Messages1795856400051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table messages (
         id uuid constraint messages_pk primary key,
         placement_id uuid not null constraint placement_of_message references placements,
         kind text not null constraint message_kind_is_known check (kind in ('letter-waits')),
         recipient_address text not null
           constraint recipient_address_is_short check (length(recipient_address) between 3 and 254),
         sender_name text not null constraint sender_name_is_short check (length(sender_name) between 1 and 200),
         sender_address text not null
           constraint sender_address_is_short check (length(sender_address) between 3 and 254),
         subject text not null constraint subject_is_short check (length(subject) between 1 and 200),
         plain text not null constraint plain_text_is_short check (length(plain) between 1 and 10000),
         html text not null constraint html_text_is_short check (length(html) between 1 and 20000),
         created_by uuid not null constraint creator_of_message references people,
         created_at timestamptz not null,
         status text not null default 'waiting'
           constraint message_status_is_known check (status in ('waiting', 'sent', 'failed')),
         attempts integer not null default 0 constraint message_attempts_are_counted check (attempts >= 0),
         next_attempt_at timestamptz not null,
         settled_at timestamptz,
         server_answer text constraint server_answer_is_short check (length(server_answer) between 1 and 1000),
         failed_because text
           constraint why_a_message_failed_is_short check (length(failed_because) between 1 and 500),
         constraint message_with_its_placement unique (id, placement_id),
         constraint a_settled_message_says_when check ((status = 'waiting') = (settled_at is null)),
         constraint a_sent_message_has_an_answer check ((status = 'sent') = (server_answer is not null)),
         constraint a_failed_message_says_why check (status <> 'failed' or failed_because is not null))`,
      "create index messages_to_send on messages (next_attempt_at, id) where status = 'waiting'",
      'create index messages_of_placement on messages (placement_id, created_at)',
      'create index messages_by_creator on messages (created_by)',
      'create index messages_newest_first on messages (created_at desc, id desc)',

      `alter table letter_deliveries add message_id uuid,
         add constraint one_delivery_per_message unique (message_id, placement_id),
         add constraint message_of_delivery foreign key (message_id, placement_id)
           references messages (id, placement_id),
         add constraint mail_has_its_message check ((channel = 'mail') = (message_id is not null))`,

      `create function keep_message() returns trigger language plpgsql as $$
       begin
         if old.status <> 'waiting' or ${STANDING('new')} <> ${STANDING('old')} then
           ${refusal('a_message_is_settled_once', 'what came of a message stands')};
         end if;
         return new;
       end $$`,
      `create trigger messages_are_settled_once before update on messages
         for each row execute function keep_message()`,
      `create trigger messages_stay before delete or truncate on messages
         for each statement execute function refuse_change()`,
      `create function tell_delivery_of_message() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         update letter_deliveries set status = new.status, settled_at = new.settled_at, receipt = new.server_answer,
           failed_because = case when new.status = 'failed' then new.failed_because end, attempts = new.attempts
         where message_id = new.id and placement_id = new.placement_id;
         return null;
       end $$`,
      `create trigger messages_tell_their_delivery after update on messages
         for each row when (new.status <> 'waiting') execute function tell_delivery_of_message()`,

      letterReaders(actorIs('consultant', 'caseworker', 'coordinator')),
      'revoke execute on function letter_readers(uuid) from public',
      'grant execute on function letter_readers(uuid) to limstift_staff',

      ...protect('messages', {
        staff: {
          select: `${READS_CASES} or ${actorIs('administrator')}`,
          insert: `${WORKS_ON_CASES} and ${OWN}`,
        },
        system: {
          select: IS_SYSTEM,
          update: { of: SETTLING, where: `${IS_SYSTEM} and status = 'waiting'`, check: IS_SYSTEM },
        },
      }),
      `create policy coordinator_insert on messages for insert to limstift_staff
         with check (${OF_OWN_COURSES} and ${OWN})`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function letter_readers(uuid)',
      'alter table letter_deliveries drop column message_id',
      'drop table messages',
      'drop function tell_delivery_of_message()',
      'drop function keep_message()',
    ]);
  }
}
