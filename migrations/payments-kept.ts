/** Part of the migration of payment runs: what is taken into payment, told of it, and how a run moves. */

export function refusal(constraint: string, message: string): string {
  return `raise exception '${message}' using errcode = 'check_violation', constraint = '${constraint}'`;
}

/** What a payment may be of beside a claim, and what is set off against a claim; a migration of corrections adds both. */
export interface TakenToo {
  /** Read beside the claims, as `c`. */
  setOff: string;
  /** Whether a row of payments, `a`, is of a claim. */
  isOfClaim: string;
  /** Statements that take the rest, and add what they took to `taken`. */
  more: string;
}

const CLAIMS_ALONE: TakenToo = { setOff: '', isOfClaim: '', more: '' };

/** A claim is paid what was approved, while its run is built, and by one payment. */
export function takeIntoPayment({ setOff, isOfClaim, more }: TakenToo = CLAIMS_ALONE): string {
  return `create or replace function take_claims_into_payment() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   declare
     taken integer;
   begin
     if exists (select from payment_runs r
          join (select run_id, count(*) as payments, sum(amount_ore) as amount_ore from payments
                where run_id in (select run_id from added) group by run_id) y on y.run_id = r.id
          where r.status <> 'locked' or r.payments <> y.payments or r.amount_ore <> y.amount_ore) then
       ${refusal('a_run_is_the_sum_of_its_payments', 'the run is not the sum of its payments')};
     end if;
     update claims c set status = 'in-payment', version = c.version + 1 from added a
       where c.id = a.claim_id${isOfClaim} and c.status in ('approved', 'payment-failed')
         and c.amount_ore${setOff} = a.amount_ore;
     get diagnostics taken = row_count;${more}
     if taken <> (select count(*) from added) then
       ${refusal('only_what_was_approved_is_paid', 'a payment is of an approved claim and its amount')};
     end if;
     return null;
   end $$`;
}

/** What came of a payment is what comes of its claim. */
export function tellOfPayments({ isOfClaim, more }: Omit<TakenToo, 'setOff'> = CLAIMS_ALONE): string {
  return `create or replace function tell_claims_of_payments() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   begin
     update claims c set version = c.version + 1,
       status = case a.outcome when 'paid' then 'paid' when 'failed' then 'payment-failed' else 'approved' end
     from after_it a join before_it b on (b.run_id, b.position) = (a.run_id, a.position)
     where c.id = a.claim_id${isOfClaim} and a.outcome is distinct from b.outcome;${more}
     return null;
   end $$`;
}

/**
 * The moves of a run, and who releases it. `decidedToo` says more of who decided what it pays, of a payment `y`;
 * `andMoves` are moves that a later migration added.
 */
export function runMovesLegal(decidedToo = '', andMoves = ''): string {
  return `create or replace function keep_payment_runs_legal() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   begin
     if (old.status, new.status) not in (('draft', 'locked'), ('draft', 'cancelled'), ('locked', 'released'),
          ('locked', 'cancelled'), ('released', 'cancelled'), ('released', 'exported'), ('exported', 'settled'),
          ('exported', 'partly-failed'), ('exported', 'rejected')${andMoves}) then
       ${refusal('payment_run_moves_are_legal', 'no such move from where the run is')};
     end if;
     if new.status = 'released' and exists (
          select from payments y join claims c on c.id = y.claim_id
          where y.run_id = new.id and (c.decided_by = new.released_by${decidedToo}
            or c.placement_id in (select placements_with_person(new.released_by)))) then
       ${refusal('nobody_releases_what_they_decided', 'whoever decided a claim does not release its payment')};
     end if;
     if new.status = 'exported' and not coalesce((select bool_and(sha256 is not null) from payment_files
          where run_id = new.id), false) then
       ${refusal('an_exported_run_has_its_files', 'the files of the run are not finished')};
     end if;
     if new.status = 'cancelled' and exists (select from payment_files where run_id = new.id) then
       ${refusal('what_has_a_file_is_not_cancelled', 'a run whose files are being made is not cancelled')};
     end if;
     if new.status in ('settled', 'partly-failed', 'rejected')
        and exists (select from payments where run_id = new.id and outcome is null) then
       ${refusal('a_settled_run_has_all_answers', 'a payment of the run is not answered')};
     end if;
     return new;
   end $$`;
}
