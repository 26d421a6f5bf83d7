import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal, runMovesLegal } from './payments-kept.js';
import { actorIs, protect } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const PAYS = actorIs('payer');
const READS_PAYMENTS = actorIs('payer', 'caseworker', 'consultant', 'auditor');

/** A bank may send money back days after it said that it was paid; what was said stays to be read. */
export class PaymentsReturned1795856400031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table payment_returns (
         run_id uuid not null,
         position integer not null,
         paid_day date not null,
         returned_day date not null,
         reason text not null,
         registered_by uuid not null constraint registrar_of_payment_return references people,
         registered_at timestamptz not null,
         constraint payment_returns_pk primary key (run_id, position),
         constraint payment_that_came_back foreign key (run_id, position) references payments (run_id, position),
         constraint a_payment_return_says_why check (length(reason) between 1 and 400))`,
      'create index payment_returns_by_registrar on payment_returns (registered_by)',
      ...protect('payment_returns', {
        staff: { select: READS_PAYMENTS, insert: `${PAYS} and registered_by = ${SELF}` },
      }),
      `create function keep_payment_return() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (
              select from payments y join claims c on c.id = y.claim_id
              where y.run_id = new.run_id and y.position = new.position and y.outcome = 'paid'
                and y.outcome_day = new.paid_day and y.due_day <= new.returned_day
                and coalesce(new.returned_day <= actor_today(), true)
                and not person_takes_part(c.placement_id, new.registered_by)) then
           ${refusal('only_what_was_paid_comes_back', 'what comes back was paid, and is registered by who takes no part')};
         end if;
         return new;
       end $$`,
      `create trigger only_what_was_paid_comes_back before insert on payment_returns
         for each row execute function keep_payment_return()`,
      `create function keep_returned_payment_failed() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if actor_person_id() is not null and not exists (select from payments y where y.run_id = new.run_id
              and y.position = new.position and y.outcome = 'failed' and y.outcome_day = new.returned_day) then
           ${refusal('what_came_back_has_failed', 'a payment that came back has failed on that day')};
         end if;
         return null;
       end $$`,
      `create constraint trigger what_came_back_has_failed after insert on payment_returns
         deferrable initially deferred for each row execute function keep_returned_payment_failed()`,
      `create function keep_settled_run() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from payments where run_id = new.id and outcome = 'failed') then
           ${refusal('payment_run_moves_are_legal', 'every payment of the run is paid')};
         end if;
         return new;
       end $$`,
      `create trigger a_settled_run_stands_until_money_comes_back before update of status on payment_runs for each row
         when (old.status = 'settled' and new.status = 'partly-failed') execute function keep_settled_run()`,
      `create trigger payment_returns_never_change before update or delete or truncate on payment_returns
         for each statement execute function refuse_change()`,
      keepPayments(CAME_BACK),
      runMovesLegal(`${OF_CORRECTIONS}${OF_RETURNS}`, ", ('settled', 'partly-failed')"),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      runMovesLegal(OF_CORRECTIONS),
      keepPayments(),
      'drop trigger a_settled_run_stands_until_money_comes_back on payment_runs',
      'drop function keep_settled_run()',
      'drop table payment_returns',
      'drop function keep_returned_payment_failed()',
      'drop function keep_payment_return()',
    ]);
  }
}

const OF_CORRECTIONS = `
            or exists (select from corrections o where o.id = y.correction_id
              and new.released_by in (o.proposed_by, o.decided_by))`;

/** Whoever said that money came back does not send it anew. */
const OF_RETURNS = `
            or coalesce(y.correction_id, y.claim_id) in (select coalesce(z.correction_id, z.claim_id)
              from payment_returns b join payments z on (z.run_id, z.position) = (b.run_id, b.position)
              where b.registered_by = new.released_by)`;

const CAME_BACK = `
         if old.outcome = 'paid' and new.outcome = 'failed'
            and exists (select from payment_returns b where b.run_id = new.run_id and b.position = new.position) then
           return new;
         end if;`;

/** An answer of the bank stands, unless the money came back. */
function keepPayments(first = ''): string {
  return `create or replace function keep_payments() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   declare
     run_status text;
   begin${first}
     select status into run_status from payment_runs where id = new.run_id;
     if old.outcome is distinct from new.outcome and (old.outcome is not null or new.outcome is null
          or run_status <> case new.outcome when 'cancelled' then 'cancelled' else 'exported' end) then
       ${refusal('an_answer_to_a_payment_stands', 'a payment is answered once, after its file')};
     end if;
     return new;
   end $$`;
}
