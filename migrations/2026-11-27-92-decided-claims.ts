import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';
import { isClaimed } from './successions-kept.js';

const DECIDED = "('approved', 'refused', 'settled', 'in-payment', 'payment-failed', 'paid')";
const AS_DECIDED = (row: string) =>
  `(${row}.amount_ore, ${row}.payee_cvr, ${row}.payee_p_number, ${row}.decided_by, ${row}.decided_at, ${row}.legal_basis)`;

/** Money that was paid to a successor whom the claim did not name. */
const IS_PAID = `
  or exists (
    select from employer_successions s join employers e on e.id = s.successor_id
      join payments y on y.payee_cvr = e.cvr and coalesce(y.outcome, 'paid') = 'paid'
      join claims c on c.id = y.claim_id and c.payee_cvr <> y.payee_cvr
    where s.id = asked_id and s.kind <> 'sale')`;

/** A claim is what its lines were decided to be, and what was decided is never written over. */
export class DecidedClaims1795770000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function keep_claim_as_its_lines() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (
              select from claim_lines where claim_id = new.id
              having bool_and(outcome is not null)
                and coalesce(sum(amount_ore) filter (where outcome = 'approved'), 0) = new.amount_ore
                and (new.status = 'refused') = (count(*) filter (where outcome = 'approved') = 0)) then
           raise exception 'a claim is decided as its lines are'
             using errcode = 'check_violation', constraint = 'a_claim_is_decided_as_its_lines';
         end if;
         return null;
       end $$`,
      `create constraint trigger a_claim_is_decided_as_its_lines after update of status on claims
         deferrable initially deferred for each row
         when (old.status in ('submitted', 'hearing') and new.status in ('approved', 'refused', 'settled'))
         execute function keep_claim_as_its_lines()`,

      // Not a definer: payments move a decided claim, by a trigger of the owner's, and nobody by hand.
      `create function keep_decided_claim() returns trigger language plpgsql set search_path = public, pg_temp as $$
       begin
         if ${AS_DECIDED('old')} is distinct from ${AS_DECIDED('new')}
            or new.status <> old.status and current_user in ('limstift_staff', 'limstift_party') then
           raise exception 'what was decided is not written over'
             using errcode = 'check_violation', constraint = 'what_was_decided_stands';
         end if;
         return new;
       end $$`,
      `create trigger what_was_decided_stands before update on claims for each row
         when (old.status in ${DECIDED}) execute function keep_decided_claim()`,

      isClaimed(IS_PAID),
      `create function wait_for_payments() returns trigger language plpgsql as $$
       begin
         perform pg_advisory_xact_lock(hashtext('limstift.payments'));
         return new;
       end $$`,
      `create trigger a_run_that_is_being_locked_comes_first before update of annulled_at on employer_successions
         for each row execute function wait_for_payments()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger a_run_that_is_being_locked_comes_first on employer_successions',
      'drop function wait_for_payments()',
      isClaimed(),
      'drop trigger what_was_decided_stands on claims',
      'drop function keep_decided_claim()',
      'drop trigger a_claim_is_decided_as_its_lines on claims',
      'drop function keep_claim_as_its_lines()',
    ]);
  }
}
