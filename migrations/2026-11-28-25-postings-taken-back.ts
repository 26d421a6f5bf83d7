import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { run } from './run.js';

/** A posting that was written down wrongly is taken back by a row of its own, below zero, so that every sum stays right. */
export class PostingsTakenBack1795856400025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create index claims_to_post on claims (month, reference)
         where settlement = 'internal-posting' and status = 'approved'`,
      'alter table internal_postings add id uuid not null default gen_random_uuid()',
      `alter table internal_postings
         alter id drop default,
         drop constraint internal_postings_pk,
         add constraint internal_postings_pk primary key (id),
         add taken_back_id uuid constraint posting_that_is_taken_back references internal_postings,
         add reason text,
         drop constraint a_posting_is_of_something,
         add constraint a_posting_is_of_something
           check (amount_ore <> 0 and (taken_back_id is not null) = (amount_ore < 0)),
         add constraint a_posting_taken_back_says_why check (case when taken_back_id is null then reason is null
           else coalesce(length(reason), 0) between 1 and 1000 end)`,
      'create unique index a_posting_is_taken_back_once on internal_postings (taken_back_id)',
      ...newest('id'),
      settlePostedClaim(TAKEN_BACK),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      settlePostedClaim(''),
      // Both of a pair go, so that every sum stays what it is.
      'alter table internal_postings disable trigger internal_postings_never_change',
      `with pairs as (select id, taken_back_id from internal_postings where taken_back_id is not null)
       delete from internal_postings where id in (select id from pairs union select taken_back_id from pairs)`,
      'alter table internal_postings enable trigger internal_postings_never_change',
      ...newest('claim_id'),
      `alter table internal_postings
         drop constraint a_posting_is_of_something,
         drop reason,
         drop taken_back_id,
         drop id,
         add constraint internal_postings_pk primary key (claim_id),
         add constraint a_posting_is_of_something check (amount_ore > 0)`,
      'drop index claims_to_post',
    ]);
  }
}

function newest(last: string): string[] {
  return [
    'drop index internal_postings_newest_first',
    `create index internal_postings_newest_first on internal_postings (posted_at desc, ${last})`,
  ];
}

/** Whole, as it was posted, by somebody who takes no part in the case; the claim waits to be posted anew. */
const TAKEN_BACK = `
         if new.taken_back_id is not null then
           update claims set status = 'approved', version = version + 1 where id = new.claim_id and status = 'paid'
             and not person_takes_part(placement_id, new.posted_by)
             and exists (select from internal_postings p where p.id = new.taken_back_id and p.taken_back_id is null
               and p.claim_id = new.claim_id and p.amount_ore = -new.amount_ore and p.account = new.account
               and p.posting_year = new.posting_year and p.posted_on = new.posted_on);
           if not found then
             ${refusal('a_posting_is_taken_back_whole', 'a posting is taken back as it was, by who takes no part in the case')};
           end if;
           return null;
         end if;`;

/** As the migration that made it wrote it, so that undoing leaves nothing behind. */
function settlePostedClaim(takenBack: string): string {
  return `create or replace function settle_posted_claim() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin${takenBack}
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
       end $$`;
}
