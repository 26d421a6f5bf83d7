import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { actorIs } from './protect.js';
import { run } from './run.js';

const REGISTERS = actorIs('payer', 'caseworker');
const SELF = '(select actor_person_id())';
const TAKEN = `${REGISTERS} and status = 'received' and registered_by = ${SELF}`;

/** What was paid and taken back keeps how it was paid, and stays as it was. */
const PAYMENT = ['voucher', 'paid_on', 'paid_by', 'paid_at'];
const PAYMENT_CHANGES = `(${PAYMENT.map((column) => `old.${column}`).join(', ')}) is distinct from
              (${PAYMENT.map((column) => `new.${column}`).join(', ')})`;
const TAKEN_BACK: Moves = {
  moves: ", ('paid', 'rejected')",
  unless: `
            or new.status = 'rejected' and ${PAYMENT_CHANGES}
            or old.status = 'paid' and actor_person_id() is not null and not actor_is('payer')`,
};

interface Moves {
  moves: string;
  unless: string;
}

type IsSender = (agreed: string) => string;
const AS_AGREED: IsSender = (agreed) => agreed;
const OR_CHANGED: IsSender = (agreed) => `(${agreed} or new.sender_because is not null)`;

/**
 * An invoice that was marked as paid wrongly is taken back as one that is rejected, and is then registered anew. One
 * from another sender than was agreed is taken where a caseworker says why.
 */
export class InvoicesPutRight1795856400026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table invoices
         add sender_because text constraint another_sender_is_explained check (length(sender_because) between 1 and 1000)`,
      `alter policy limstift_staff_insert on invoices
         with check (${TAKEN} and (sender_because is null or ${actorIs('caseworker')}))`,
      keepInvoiceAsItsClaim(OR_CHANGED),
      keepInvoicesFromTheProvider(OR_CHANGED),
      ...paidSaysHow(`case status when 'paid' then num_nonnulls(${PAYMENT.join(', ')}) = 4
           when 'rejected' then num_nonnulls(${PAYMENT.join(', ')}) in (0, 4) else num_nonnulls(${PAYMENT.join(', ')}) = 0 end`),
      moveInvoicesLawfully(TAKEN_BACK),
      `create function reopen_invoiced_claim() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         update claims set status = 'approved', version = version + 1 where id = new.claim_id and status = 'paid';
         return null;
       end $$`,
      'revoke execute on function reopen_invoiced_claim() from public',
      `create trigger a_payment_taken_back_reopens_its_claim after update of status on invoices for each row
         when (new.claim_id is not null and old.status = 'paid' and new.status = 'rejected')
         execute function reopen_invoiced_claim()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger a_payment_taken_back_reopens_its_claim on invoices',
      'drop function reopen_invoiced_claim()',
      moveInvoicesLawfully({ moves: '', unless: '' }),
      'alter table invoices disable trigger user',
      `update invoices set ${PAYMENT.map((column) => `${column} = null`).join(', ')} where status = 'rejected'`,
      'alter table invoices enable trigger user',
      ...paidSaysHow(`num_nonnulls(${PAYMENT.join(', ')}) = case when status = 'paid' then 4 else 0 end`),
      keepInvoicesFromTheProvider(AS_AGREED),
      keepInvoiceAsItsClaim(AS_AGREED),
      `alter policy limstift_staff_insert on invoices with check (${TAKEN})`,
      'alter table invoices drop sender_because',
    ]);
  }
}

function paidSaysHow(condition: string): string[] {
  return [
    'alter table invoices drop constraint a_paid_invoice_says_how',
    `alter table invoices add constraint a_paid_invoice_says_how check (${condition})`,
  ];
}

/** These three as the migrations that made them wrote them, so that undoing leaves nothing behind. */
function moveInvoicesLawfully(also: Moves): string {
  return `create or replace function move_invoices_lawfully() returns trigger language plpgsql set search_path = public, pg_temp as $$
       begin
         if (old.status, new.status) not in (('received', 'attested'), ('received', 'rejected'), ('attested', 'paid'),
              ('attested', 'rejected')${also.moves})${also.unless} then
           ${refusal('invoices_move_lawfully', 'an invoice does not move like this')};
         end if;
         return new;
       end $$`;
}

function keepInvoicesFromTheProvider(isSender: IsSender): string {
  return `create or replace function keep_invoices_from_the_provider() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from training_grants where id = new.training_grant_id and ${isSender('provider_cvr = new.sender_cvr')}) then
           ${refusal('an_invoice_of_training_is_from_its_provider', 'the invoice is from another than the training was ordered from')};
         end if;
         return null;
       end $$`;
}

function keepInvoiceAsItsClaim(isSender: IsSender): string {
  return `create or replace function keep_invoice_as_its_claim() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from claims where id = new.claim_id and settlement = 'e-invoice' and status = 'approved'
              and amount_ore = new.amount_ore and ${isSender('payee_cvr = new.sender_cvr')}) then
           ${refusal('an_invoice_is_what_its_claim_comes_to', 'the invoice is not what the claim was approved at')};
         end if;
         return new;
       end $$`;
}
