import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { actorIs, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OWN = `created_by = ${SELF} and created_as = (select actor_role())`;
const WRITES_LETTERS = actorIs('consultant', 'caseworker', 'coordinator');
const OF_OWN_BATCH = `${WRITES_LETTERS} and batch_id = any (array(select id from letter_batches where ${OWN}))`;

/** Many letters that are made at one click: each made once, whatever is killed meanwhile. */
export class LetterBatches1795856400044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'create sequence letter_batch_numbers',
      'grant usage on sequence letter_batch_numbers to limstift_staff',
      `create table letter_batches (
         id uuid constraint letter_batches_pk primary key,
         reference text not null constraint one_letter_batch_per_reference unique,
         kind text,
         again boolean not null,
         created_by uuid not null constraint creator_of_letter_batch references people,
         created_as text not null,
         created_at timestamptz not null,
         started_at timestamptz,
         dropped_at timestamptz,
         constraint a_letter_batch_is_started_or_dropped check (num_nonnulls(started_at, dropped_at) <= 1))`,
      'create index letter_batches_newest_first on letter_batches (created_at desc, id desc)',
      'create index letter_batches_started on letter_batches (started_at) where started_at is not null',
      'create index letter_batches_by_creator on letter_batches (created_by)',
      `create table letter_batch_items (
         batch_id uuid not null constraint batch_of_letter_item references letter_batches,
         position integer not null constraint letter_items_are_counted_from_one check (position > 0),
         placement_id uuid not null constraint placement_of_letter_item references placements,
         kind text not null,
         about_id uuid not null,
         occasion text not null,
         recipient_role text not null
           constraint recipient_role_of_letter_item_is_known check (recipient_role in ('leader', 'mentor', 'mentee')),
         recipient_id uuid not null,
         status text not null default 'waiting'
           constraint letter_item_status_is_known check (status in ('waiting', 'made', 'failed', 'left-out', 'written-meanwhile')),
         letter_id uuid,
         address_order text collate "C",
         failed_because jsonb,
         settled_at timestamptz,
         constraint letter_batch_items_pk primary key (batch_id, position),
         constraint one_item_per_letter unique (batch_id, kind, about_id, occasion, recipient_id),
         constraint no_letter_twice_in_a_batch unique (batch_id, letter_id),
         constraint letter_of_item foreign key (letter_id, placement_id) references letters (id, placement_id),
         constraint a_letter_item_says_what_became_of_it check (
           (status = 'made') = (letter_id is not null) and (status = 'made') = (address_order is not null)
           and (status = 'failed') = (failed_because is not null)
           and (status in ('made', 'failed', 'written-meanwhile')) = (settled_at is not null)))`,
      "create index letter_items_to_make on letter_batch_items (batch_id, position) where status = 'waiting'",
      "create index letter_items_failed on letter_batch_items (batch_id, position) where status = 'failed'",
      'create index letter_items_in_address_order on letter_batch_items (batch_id, address_order, position)',
      'create index letter_items_of_placement on letter_batch_items (placement_id)',
      'create index letter_items_of_letter on letter_batch_items (letter_id, placement_id)',
      ...protect('letter_batches', {
        staff: {
          select: READS_CASES,
          insert: `${WRITES_LETTERS} and ${OWN}`,
          update: { of: ['started_at', 'dropped_at'], where: `${WRITES_LETTERS} and ${OWN}` },
        },
      }),
      ...protect('letter_batch_items', {
        staff: {
          select: READS_CASES,
          insert: OF_OWN_BATCH,
          update: {
            of: ['status', 'letter_id', 'address_order', 'failed_because', 'settled_at'],
            where: OF_OWN_BATCH,
          },
        },
      }),
      `create function keep_letter_batch() returns trigger language plpgsql as $$
       begin
         if num_nonnulls(old.started_at, old.dropped_at) > 0 then
           ${refusal('a_letter_batch_is_settled_once', 'the batch is started or dropped already')};
         end if;
         return new;
       end $$`,
      `create trigger a_letter_batch_is_settled_once before update on letter_batches
         for each row execute function keep_letter_batch()`,
      `create function keep_letter_item() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         has_started boolean;
       begin
         select started_at is not null into has_started from letter_batches
         where id = new.batch_id and dropped_at is null for share;
         if has_started is null or (tg_op = 'INSERT' and (has_started or new.status in ('made', 'failed'))) then
           ${refusal('letters_are_added_before_a_batch_starts', 'the batch has started, or is dropped')};
         end if;
         if tg_op = 'UPDATE' and (old.status, new.status, has_started) not in (
              ('waiting', 'left-out', false), ('left-out', 'waiting', false),
              ('waiting', 'made', true), ('waiting', 'failed', true), ('failed', 'waiting', true),
              ('waiting', 'written-meanwhile', true)) then
           ${refusal('letter_item_moves_are_legal', 'that does not become of a letter in a batch')};
         end if;
         return new;
       end $$`,
      `create trigger letter_item_moves_are_legal before insert or update on letter_batch_items
         for each row execute function keep_letter_item()`,
      ...['letter_batches', 'letter_batch_items'].map(
        (table) => `create trigger ${table}_stay before delete or truncate on ${table}
           for each statement execute function refuse_change()`,
      ),

      // Nobody's letters go out in their name once their access is closed, or the role is another's.
      `create function may_still_write(writer uuid, writes_as text) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select exists (select from people p join person_roles r on r.person_id = p.id
           where p.id = writer and r.role = writes_as and p.deactivated_at is null) $$`,
      'revoke execute on function may_still_write(uuid, text) from public',
      'grant execute on function may_still_write(uuid, text) to limstift_staff',

      // The job that makes the letters sees no batch but that it waits, and for whom to act.
      `create function letter_batches_to_make() returns table (id uuid, created_by uuid, created_as text)
         language sql stable security definer set search_path = public, pg_temp as $$
         select id, created_by, created_as from letter_batches b
         where started_at is not null and actor_is('system') and may_still_write(created_by, created_as)
           and exists (select from letter_batch_items i where i.batch_id = b.id and i.status = 'waiting')
         order by started_at $$`,
      'revoke execute on function letter_batches_to_make() from public',
      'grant execute on function letter_batches_to_make() to limstift_system',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function letter_batches_to_make()',
      'drop function may_still_write(uuid, text)',
      'drop table letter_batch_items',
      'drop table letter_batches',
      'drop function keep_letter_item()',
      'drop function keep_letter_batch()',
      'drop sequence letter_batch_numbers',
    ]);
  }
}
