import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { run } from './run.js';

/** An invoice of a mentor's hours: what the claim was approved at, from whoever the fee was agreed with. */
export class InvoicesOfClaims1795856400014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table invoices add claim_id uuid,
         add constraint claim_of_invoice foreign key (claim_id, placement_id) references claims (id, placement_id)`,
      ...oneTarget('training_grant_id, claim_id'),
      `create unique index one_invoice_per_claim on invoices (claim_id) where status <> 'rejected'`,
      'create index invoices_of_claim on invoices (claim_id, placement_id)',

      `create function keep_invoice_as_its_claim() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from claims where id = new.claim_id and settlement = 'e-invoice' and status = 'approved'
              and amount_ore = new.amount_ore and payee_cvr = new.sender_cvr) then
           ${refusal('an_invoice_is_what_its_claim_comes_to', 'the invoice is not what the claim was approved at')};
         end if;
         return new;
       end $$`,
      `create trigger an_invoice_is_what_its_claim_comes_to before insert on invoices for each row
         when (new.claim_id is not null) execute function keep_invoice_as_its_claim()`,
      `create function settle_invoiced_claim() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         update claims set status = 'paid', version = version + 1 where id = new.claim_id and status = 'approved';
         return null;
       end $$`,
      `create trigger a_paid_invoice_settles_its_claim after update of status on invoices for each row
         when (new.claim_id is not null and new.status = 'paid' and old.status <> 'paid')
         execute function settle_invoiced_claim()`,

      `create function keep_invoice_from_decider() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         mover uuid := case new.status when 'paid' then new.paid_by else new.attested_by end;
       begin
         if exists (select from claims where id = new.claim_id and decided_by = mover)
            or exists (select from training_grants where id = new.training_grant_id and decided_by = mover) then
           ${refusal('nobody_settles_what_they_decided', 'whoever decided it neither attests nor pays its invoice')};
         end if;
         if claim_is_held(new.claim_id) then
           ${refusal('what_is_held_is_not_invoiced', 'the claim is held back')};
         end if;
         return new;
       end $$`,
      `create trigger nobody_settles_what_they_decided before update of status on invoices for each row
         when (new.status in ('attested', 'paid') and new.status <> old.status)
         execute function keep_invoice_from_decider()`,
      'revoke execute on function keep_invoice_from_decider() from public',
      'revoke execute on function keep_invoice_as_its_claim() from public',
      'revoke execute on function settle_invoiced_claim() from public',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger nobody_settles_what_they_decided on invoices',
      'drop function keep_invoice_from_decider()',
      'drop trigger a_paid_invoice_settles_its_claim on invoices',
      'drop function settle_invoiced_claim()',
      'drop trigger an_invoice_is_what_its_claim_comes_to on invoices',
      'drop function keep_invoice_as_its_claim()',
      'delete from invoices where claim_id is not null',
      ...oneTarget('training_grant_id'),
      'alter table invoices drop claim_id',
    ]);
  }
}

function oneTarget(columns: string): string[] {
  return [
    'alter table invoices drop constraint an_invoice_has_one_target',
    `alter table invoices add constraint an_invoice_has_one_target check (num_nonnulls(${columns}) = 1)`,
  ];
}
