import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { actorIs, protect } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';

/** What the municipality owes itself for an own employee, and how it was posted in the finance system. */
export class InternalPostings1795856400012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table internal_postings (
         claim_id uuid constraint internal_postings_pk primary key,
         placement_id uuid not null,
         amount_ore integer not null constraint a_posting_is_of_something check (amount_ore > 0),
         account text not null constraint account_of_posting_is_short check (length(account) between 1 and 60),
         posting_year smallint not null,
         voucher text not null constraint voucher_of_posting_is_short check (length(voucher) between 1 and 40),
         posted_on date not null,
         posted_by uuid not null constraint poster_of_claim references people,
         posted_at timestamptz not null,
         constraint claim_of_posting foreign key (claim_id, placement_id) references claims (id, placement_id))`,
      'create index internal_postings_of_claim on internal_postings (claim_id, placement_id)',
      'create index internal_postings_of_placement on internal_postings (placement_id)',
      'create index internal_postings_by_year on internal_postings (posting_year, account)',
      'create index internal_postings_newest_first on internal_postings (posted_at desc, claim_id)',
      'create index internal_postings_by_poster on internal_postings (posted_by)',

      // Itself, or all that its payee gets.
      `create function claim_is_held(asked_id uuid) returns boolean language plpgsql stable security definer
         set search_path = public, pg_temp as $$
       begin
         return exists (select from claims c join payment_holds h
             on h.claim_id = c.id or h.payee_cvr in (c.payee_cvr, living_cvr(c.payee_cvr))
           where c.id = asked_id and h.lifted_at is null and h.until_day >= coalesce(actor_today(), current_date));
       end $$`,
      'revoke execute on function claim_is_held(uuid) from public',

      // To write a posting is to settle its claim.
      `create function settle_posted_claim() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if exists (select from claims where id = new.claim_id
              and (decided_by = new.posted_by or placement_id in (select placements_with_person(new.posted_by)))) then
           ${refusal('nobody_posts_what_they_decided', 'whoever decided a claim, or takes part in it, does not post it')};
         end if;
         update claims set status = 'paid', version = version + 1 where id = new.claim_id
           and settlement = 'internal-posting' and status = 'approved' and amount_ore = new.amount_ore;
         if not found then
           ${refusal('only_what_was_approved_is_posted', 'a posting is of an approved claim and its amount')};
         end if;
         if claim_is_held(new.claim_id) then
           ${refusal('what_is_held_is_not_posted', 'the claim is held back')};
         end if;
         return null;
       end $$`,
      `create trigger only_what_was_approved_is_posted after insert on internal_postings
         for each row execute function settle_posted_claim()`,
      `create trigger internal_postings_never_change before update or delete or truncate on internal_postings
         for each statement execute function refuse_change()`,

      // A definer, as whoever posts is told the account and not the citizen's target group.
      `create function claims_to_post() returns table (claim_id uuid, placement_id uuid, reference text, case_reference text,
         month text, mentor_name text, amount_ore integer, account text, held_until date, approved_day date)
         language sql stable security definer set search_path = public, pg_temp as $$
         select c.id, p.id, c.reference, p.reference, c.month, m.name, c.amount_ore, a.account,
           (select max(h.until_day) from payment_holds h where h.claim_id = c.id and h.lifted_at is null
             and h.until_day >= actor_today()), (c.decided_at at time zone 'Europe/Copenhagen')::date
         from claims c join placements p on p.id = c.placement_id join mentors m on m.id = c.mentor_id
           left join mentee_particulars t on t.mentee_id = p.mentee_id
           left join lateral (
             select s.account from account_strings s
             where (s.target_group is null or s.target_group = t.target_group)
               and (s.legal_basis is null or s.legal_basis = c.legal_basis)
               and s.first_month <= c.month and (s.last_month is null or c.month <= s.last_month)
             order by (s.target_group is not null)::int + (s.legal_basis is not null)::int desc,
               (s.target_group is not null) desc, s.first_month desc limit 1) a on true
         where actor_is('payer', 'caseworker', 'consultant', 'auditor')
           and c.settlement = 'internal-posting' and c.status = 'approved' $$`,
      'revoke execute on function claims_to_post() from public',
      'grant execute on function claims_to_post() to limstift_staff',

      ...protect('internal_postings', {
        staff: {
          select: actorIs('payer', 'caseworker', 'consultant', 'auditor'),
          insert: `${actorIs('payer')} and posted_by = ${SELF}`,
        },
        party: { select: 'claim_id = any (array(select id from claims))' },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function claims_to_post()',
      'drop table internal_postings',
      'drop function settle_posted_claim()',
      'drop function claim_is_held(uuid)',
    ]);
  }
}
