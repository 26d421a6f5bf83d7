import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal, runMovesLegal } from './payments-kept.js';
import { actorIs } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const PAYS = actorIs('payer');

/** That money came back, written of the wrong payment, is taken back while nothing is built on it. */
export class ReturnsTakenBack1795856400033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table payment_returns add id uuid not null default gen_random_uuid()',
      `alter table payment_returns
         alter id drop default,
         drop constraint payment_returns_pk,
         add constraint payment_returns_pk primary key (id),
         add taken_back_at timestamptz,
         add taken_back_by uuid constraint who_took_a_payment_return_back references people,
         add taken_back_because text,
         add constraint a_payment_return_taken_back_says_why check (case when taken_back_at is null
           then taken_back_by is null and taken_back_because is null
           else taken_back_by is not null and coalesce(length(taken_back_because), 0) between 1 and 400 end)`,
      `create unique index one_return_stands_per_payment on payment_returns (run_id, position)
         where taken_back_at is null`,
      'create index payment_returns_of_payment on payment_returns (run_id, position, registered_at)',
      'create index payment_returns_by_day on payment_returns (returned_day)',
      'create index payment_returns_by_who_took_back on payment_returns (taken_back_by)',
      `alter policy limstift_staff_insert on payment_returns
         with check (${PAYS} and registered_by = ${SELF} and taken_back_at is null)`,
      'grant update (taken_back_at, taken_back_by, taken_back_because) on payment_returns to limstift_staff',
      `create policy limstift_staff_update on payment_returns for update to limstift_staff
         using (${PAYS}) with check (${PAYS} and (taken_back_by is null or taken_back_by = ${SELF}))`,
      'drop trigger payment_returns_never_change on payment_returns',
      `create trigger payment_returns_never_change before delete or truncate on payment_returns
         for each statement execute function refuse_change()`,
      `create function keep_return_taken_back() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if old.taken_back_at is not null or new.taken_back_at is null
            or to_jsonb(new) - array['taken_back_at', 'taken_back_by', 'taken_back_because']
              <> to_jsonb(old) - array['taken_back_at', 'taken_back_by', 'taken_back_because'] then
           ${refusal('a_payment_return_is_taken_back_once', 'that money came back is taken back once, and else stands')};
         end if;
         if exists (
              select from payments y join claims c on c.id = y.claim_id
              where y.run_id = new.run_id and y.position = new.position
                and (person_takes_part(c.placement_id, new.taken_back_by)
                  or exists (select from payments z join payment_runs r on r.id = z.run_id
                    where z.claim_id = y.claim_id and z.correction_id is not distinct from y.correction_id
                      and z.run_id <> y.run_id and z.outcome is distinct from 'cancelled'
                      and r.locked_at >= new.registered_at)
                  or y.correction_id is null and exists (select from recoveries v
                    where v.claim_id = y.claim_id and v.registered_at >= new.registered_at))) then
           ${refusal('nothing_is_built_on_a_return_taken_back', 'the payment has gone out again, or less of it would, or whoever says so takes part in the case')};
         end if;
         return new;
       end $$`,
      `create trigger a_payment_return_is_taken_back_once before update on payment_returns
         for each row execute function keep_return_taken_back()`,
      `create function keep_payment_after_all() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from payments y where y.run_id = new.run_id and y.position = new.position
              and y.outcome = 'paid' and y.outcome_day = new.paid_day) then
           ${refusal('what_did_not_come_back_is_paid', 'a payment that did not come back stands as paid')};
         end if;
         return null;
       end $$`,
      `create constraint trigger what_did_not_come_back_is_paid after update on payment_returns
         deferrable initially deferred for each row execute function keep_payment_after_all()`,
      `create function keep_run_settled_again() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if exists (select from payments where run_id = new.id and outcome is distinct from 'paid') then
           ${refusal('payment_run_moves_are_legal', 'a payment of the run is not paid')};
         end if;
         return new;
       end $$`,
      `create trigger a_run_is_settled_again_when_all_is_paid before update of status on payment_runs for each row
         when (old.status = 'partly-failed' and new.status = 'settled') execute function keep_run_settled_again()`,
      keepPayments(`${CAME_BACK(' and b.taken_back_at is null')}${DID_NOT}`),
      runMovesLegal(
        `${OF_CORRECTIONS}${OF_RETURNS(' and b.taken_back_at is null')}`,
        ", ('settled', 'partly-failed'), ('partly-failed', 'settled')",
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      runMovesLegal(`${OF_CORRECTIONS}${OF_RETURNS()}`, ", ('settled', 'partly-failed')"),
      keepPayments(CAME_BACK()),
      'drop trigger a_run_is_settled_again_when_all_is_paid on payment_runs',
      'drop function keep_run_settled_again()',
      'drop trigger what_did_not_come_back_is_paid on payment_returns',
      'drop function keep_payment_after_all()',
      'drop trigger a_payment_return_is_taken_back_once on payment_returns',
      'drop function keep_return_taken_back()',
      'drop trigger payment_returns_never_change on payment_returns',
      'drop policy limstift_staff_update on payment_returns',
      'revoke update (taken_back_at, taken_back_by, taken_back_because) on payment_returns from limstift_staff',
      `alter policy limstift_staff_insert on payment_returns with check (${PAYS} and registered_by = ${SELF})`,
      'delete from payment_returns where taken_back_at is not null',
      'drop index payment_returns_by_who_took_back',
      'drop index payment_returns_by_day',
      'drop index payment_returns_of_payment',
      'drop index one_return_stands_per_payment',
      `alter table payment_returns
         drop constraint a_payment_return_taken_back_says_why,
         drop taken_back_because,
         drop taken_back_by,
         drop taken_back_at,
         drop constraint payment_returns_pk,
         drop id,
         add constraint payment_returns_pk primary key (run_id, position)`,
      `create trigger payment_returns_never_change before update or delete or truncate on payment_returns
         for each statement execute function refuse_change()`,
    ]);
  }
}

const OF_CORRECTIONS = `
            or exists (select from corrections o where o.id = y.correction_id
              and new.released_by in (o.proposed_by, o.decided_by))`;

/** Whoever said that money came back does not send it anew. */
const OF_RETURNS = (stands = '') => `
            or coalesce(y.correction_id, y.claim_id) in (select coalesce(z.correction_id, z.claim_id)
              from payment_returns b join payments z on (z.run_id, z.position) = (b.run_id, b.position)
              where b.registered_by = new.released_by${stands})`;

const CAME_BACK = (stands = '') => `
         if old.outcome = 'paid' and new.outcome = 'failed'
            and exists (select from payment_returns b where b.run_id = new.run_id and b.position = new.position${stands}) then
           return new;
         end if;`;

const DID_NOT = `
         if old.outcome = 'failed' and new.outcome = 'paid'
            and exists (select from payment_returns b where b.run_id = new.run_id and b.position = new.position
              and b.returned_day = old.outcome_day and b.paid_day = new.outcome_day and b.taken_back_at is not null)
            and not exists (select from payment_returns b where b.run_id = new.run_id and b.position = new.position
              and b.taken_back_at is null) then
           return new;
         end if;`;

/** As the migration of what came back wrote it, so that undoing leaves nothing behind. */
function keepPayments(first: string): string {
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
