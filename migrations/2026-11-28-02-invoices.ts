import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { actorIs, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const REGISTERS = actorIs('payer', 'caseworker');
const MAY_CHANGE =
  'status, attested_by, attested_at, voucher, paid_on, paid_by, paid_at, rejected_because, rejected_by, rejected_at, version';

/** E-invoices that are paid in the municipality's ERP: registered once, attested by a second person, then paid. */
export class Invoices1795856400002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table payment_settings add ean_numbers text
         constraint ean_numbers_have_thirteen_digits check (ean_numbers ~ '^[0-9]{13}( [0-9]{13})*$')`,

      `create table invoices (
         id uuid constraint invoices_pk primary key,
         placement_id uuid not null constraint placement_of_invoice references placements,
         training_grant_id uuid,
         sender_cvr text not null constraint sender_of_invoice_has_a_cvr check (sender_cvr ~ '^[0-9]{8}$'),
         number text not null constraint invoice_number_is_short
           check (length(number) between 1 and 40 and number ~ '[^[:space:]]'),
         issued_on date not null,
         received_on date not null,
         ean text not null constraint invoice_ean_has_thirteen_digits check (ean ~ '^[0-9]{13}$'),
         order_reference text not null constraint order_reference_of_invoice_is_short
           check (length(order_reference) between 1 and 40),
         amount_ore integer not null constraint an_invoice_is_of_some_amount check (amount_ore > 0),
         vat_ore integer not null constraint vat_of_invoice_is_not_negative check (vat_ore >= 0),
         status text not null constraint invoice_status_is_known
           check (status in ('received', 'attested', 'paid', 'rejected')),
         registered_by uuid not null constraint registrar_of_invoice references people,
         registered_at timestamptz not null,
         attested_by uuid constraint attester_of_invoice references people,
         attested_at timestamptz,
         voucher text constraint voucher_of_invoice_is_short check (length(voucher) between 1 and 40),
         paid_on date,
         paid_by uuid constraint payer_of_invoice references people,
         paid_at timestamptz,
         rejected_because text constraint rejection_of_invoice_is_short
           check (length(rejected_because) between 1 and 1000),
         rejected_by uuid constraint rejecter_of_invoice references people,
         rejected_at timestamptz,
         version integer not null default 1,
         constraint vat_of_invoice_is_within_its_amount check (vat_ore <= amount_ore),
         constraint training_of_invoice foreign key (training_grant_id, placement_id)
           references training_grants (id, placement_id),
         constraint an_invoice_has_one_target check (num_nonnulls(training_grant_id) = 1),
         constraint an_invoice_is_received_after_it_is_issued check (issued_on <= received_on),
         constraint an_attested_invoice_says_by_whom check (num_nonnulls(attested_by, attested_at) in (0, 2)
           and (status <> 'received' or attested_by is null)
           and (status not in ('attested', 'paid') or attested_by is not null)),
         constraint nobody_attests_what_they_registered check (attested_by <> registered_by),
         constraint a_paid_invoice_says_how
           check (num_nonnulls(voucher, paid_on, paid_by, paid_at) = case when status = 'paid' then 4 else 0 end),
         constraint nobody_pays_what_they_attested check (paid_by <> attested_by),
         constraint a_rejected_invoice_says_why
           check (num_nonnulls(rejected_because, rejected_by, rejected_at) = case when status = 'rejected' then 3 else 0 end))`,
      `create unique index one_invoice_per_sender_and_number
         on invoices (sender_cvr, lower(regexp_replace(number, '[[:space:]]', '', 'g'))) where status <> 'rejected'`,
      'create index invoices_by_status on invoices (status, received_on, id)',
      'create index invoices_by_day on invoices (received_on, id)',
      'create index invoices_of_placement on invoices (placement_id)',
      'create index invoices_of_training on invoices (training_grant_id, placement_id)',
      'create index invoices_by_registrar on invoices (registered_by)',
      'create index invoices_by_attester on invoices (attested_by)',
      'create index invoices_by_payer on invoices (paid_by)',
      'create index invoices_by_rejecter on invoices (rejected_by)',

      `create function move_invoices_lawfully() returns trigger language plpgsql set search_path = public, pg_temp as $$
       begin
         if (old.status, new.status) not in (('received', 'attested'), ('received', 'rejected'), ('attested', 'paid'),
              ('attested', 'rejected')) then
           ${refusal('invoices_move_lawfully', 'an invoice does not move like this')};
         end if;
         return new;
       end $$`,
      `create function keep_invoices_within_training() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         training training_grants;
       begin
         select * into training from training_grants where id = new.training_grant_id for update;
         if training.status <> 'granted' or training.price_ore < new.amount_ore + (select coalesce(sum(amount_ore), 0)
              from invoices where training_grant_id = new.training_grant_id and status <> 'rejected') then
           ${refusal('invoices_stay_within_the_training', 'the invoices are more than the training was granted')};
         end if;
         return new;
       end $$`,
      `create function keep_invoices_from_the_provider() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from training_grants where id = new.training_grant_id and provider_cvr = new.sender_cvr) then
           ${refusal('an_invoice_of_training_is_from_its_provider', 'the invoice is from another than the training was ordered from')};
         end if;
         return null;
       end $$`,
      `create trigger an_invoice_of_training_is_from_its_provider after insert on invoices for each row
         when (new.training_grant_id is not null) execute function keep_invoices_from_the_provider()`,
      `create trigger invoices_move_lawfully before update on invoices
         for each row execute function move_invoices_lawfully()`,
      `create trigger invoices_stay_within_the_training before insert on invoices for each row
         when (new.training_grant_id is not null) execute function keep_invoices_within_training()`,
      'revoke execute on function move_invoices_lawfully() from public',
      'revoke execute on function keep_invoices_within_training() from public',
      'revoke execute on function keep_invoices_from_the_provider() from public',

      ...protect('invoices', {
        staff: {
          select: READS_CASES,
          insert: `${REGISTERS} and status = 'received' and registered_by = ${SELF}`,
          update: {
            of: MAY_CHANGE.split(', '),
            where: REGISTERS,
            check: `not person_takes_part(placement_id, ${SELF}) and case status
              when 'attested' then ${actorIs('caseworker')} and attested_by = ${SELF}
              when 'paid' then ${actorIs('payer')} and paid_by = ${SELF}
              else ${REGISTERS} and rejected_by = ${SELF} end`,
          },
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table invoices',
      'drop function move_invoices_lawfully()',
      'drop function keep_invoices_within_training()',
      'drop function keep_invoices_from_the_provider()',
      'alter table payment_settings drop ean_numbers',
    ]);
  }
}
