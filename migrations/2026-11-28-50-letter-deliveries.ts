import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { actorIs, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const OWN = `requested_by = (select actor_person_id()) and requested_as = (select actor_role())`;
/** What is printed has gone out; the rest waits for whoever sends it. */
const AS_IT_BEGINS = `status = case channel when 'print' then 'sent' else 'waiting' end`;
const OF_OWN_COURSES = `${actorIs('coordinator')} and is_coordinated(placement_id)`;

/** How a letter went out: a row for each way that was tried, and what came of it. */
export class LetterDeliveries1795856400050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table letter_deliveries (
         id uuid constraint letter_deliveries_pk primary key,
         letter_id uuid not null,
         placement_id uuid not null,
         channel text not null
           constraint channel_of_delivery_is_known check (channel in ('print', 'mail', 'digital-post')),
         status text not null
           constraint delivery_status_is_known check (status in ('waiting', 'sent', 'failed')),
         requested_by uuid not null constraint requester_of_delivery references people,
         requested_as text not null,
         requested_at timestamptz not null,
         settled_at timestamptz,
         receipt text constraint receipt_of_delivery_is_short check (length(receipt) between 1 and 1000),
         failed_because text
           constraint why_a_delivery_failed_is_short check (length(failed_because) between 1 and 500),
         attempts integer not null default 0 constraint attempts_are_counted check (attempts >= 0),
         next_attempt_at timestamptz,
         falls_back_from uuid,
         constraint delivery_of_one_letter unique (id, letter_id),
         constraint letter_that_is_delivered foreign key (letter_id, placement_id)
           references letters (id, placement_id),
         constraint delivery_that_failed_before foreign key (falls_back_from, letter_id)
           references letter_deliveries (id, letter_id),
         constraint a_settled_delivery_says_when check ((status = 'waiting') = (settled_at is null)),
         constraint a_failed_delivery_says_why check ((status = 'failed') = (failed_because is not null)),
         constraint a_delivery_is_proved
           check (channel = 'print' or status <> 'sent' or receipt is not null),
         constraint a_printed_letter_went_out check (channel <> 'print' or status = 'sent'))`,
      `create unique index one_delivery_per_letter_and_channel on letter_deliveries (letter_id, channel)
         where status <> 'failed'`,
      'create index letter_deliveries_of_placement on letter_deliveries (placement_id, requested_at, id)',
      'create index letter_deliveries_of_letter on letter_deliveries (letter_id, placement_id)',
      'create index letter_deliveries_by_requester on letter_deliveries (requested_by)',
      'create index letter_deliveries_after_failure on letter_deliveries (falls_back_from, letter_id)',
      `create index letter_deliveries_waiting on letter_deliveries (channel, requested_at) where status = 'waiting'`,

      `create function keep_letter_delivery() returns trigger language plpgsql as $$
       begin
         if not (old.status = 'waiting' or old.channel = 'digital-post' and old.status = 'sent'
                 and new.status = 'failed')
            or (to_jsonb(new) - array['status', 'settled_at', 'receipt', 'failed_because', 'attempts',
                'next_attempt_at']) <> (to_jsonb(old) - array['status', 'settled_at', 'receipt', 'failed_because',
                'attempts', 'next_attempt_at']) then
           ${refusal('a_delivery_is_settled_once', 'what came of a delivery stands')};
         end if;
         return new;
       end $$`,
      `create trigger letter_deliveries_are_settled_once before update on letter_deliveries
         for each row execute function keep_letter_delivery()`,
      `create trigger letter_deliveries_stay before delete or truncate on letter_deliveries
         for each statement execute function refuse_change()`,

      ...protect('letter_deliveries', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_ON_CASES} and ${OWN} and ${AS_IT_BEGINS}`,
          update: {
            of: ['status', 'settled_at', 'receipt', 'failed_because', 'attempts', 'next_attempt_at'],
            where: `channel = 'digital-post' and (${WORKS_ON_CASES} or ${OF_OWN_COURSES})`,
          },
        },
      }),
      `create policy coordinator_insert on letter_deliveries for insert to limstift_staff
         with check (${OF_OWN_COURSES} and ${OWN} and ${AS_IT_BEGINS})`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table letter_deliveries', 'drop function keep_letter_delivery()']);
  }
}
