import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const IS_CASEWORKER = actorIs('caseworker');
const LEADS = `${ownPlacement()} and ${actorIs('leader')}`;
const DECIDES_AS_ONESELF = `decided_by is null
  or (decided_by = ${SELF} and not person_takes_part(placement_id, ${SELF}))`;
/** The row's claim is one that the asker has just registered from paper. */
const OF_OWN_PAPER = `exists (select from claims c where c.id = claim_id and c.status = 'submitted'
  and c.submitted_by = ${SELF} and c.paper_id is not null)`;
const SUBMITS = `${WORKS_ON_CASES} and status = 'submitted' and submitted_by = ${SELF} and decided_by is null`;

/** What staff may write of a claim beside its decision, when they register it from paper. */
const OF_A_SUBMISSION = 'declared_at, submitted_by, submitted_at, payee_cvr, payee_p_number';
const OF_A_PAPER = 'paper_id, paper_signed_by, paper_signed_day';

function columns(prefix: string): string {
  return OF_A_PAPER.split(', ')
    .map((column) => `${prefix}${column}`)
    .join(', ');
}

/**
 * A month that the leader answered for on paper, registered by staff: the claim, or the answer that there
 * were no hours, knows the paper, who signed it and when. A leader answers by a click, staff by a paper.
 */
export class MonthsOnPaper1795597200094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table attachments add constraint attachment_with_its_placement unique (id, placement_id)',

      `alter table claims
         add paper_id uuid,
         add paper_signed_by uuid constraint signer_of_claim_on_paper references leaders,
         add paper_signed_day date,
         add constraint paper_of_claim foreign key (paper_id, placement_id)
           references attachments (id, placement_id),
         add constraint a_claim_on_paper_says_who_signed_and_when
           check (num_nonnulls(paper_id, paper_signed_by, paper_signed_day) in (0, 3)),
         add constraint a_claim_on_paper_is_signed_in_its_month_or_later
           check (to_char(paper_signed_day::timestamp, 'YYYY-MM') >= month),
         add constraint a_claim_on_paper_is_signed_before_it_is_submitted
           check (paper_signed_day <= (submitted_at at time zone 'Europe/Copenhagen')::date)`,
      'create unique index one_claim_per_paper on claims (paper_id, placement_id)',
      'create index claims_by_paper_signer on claims (paper_signed_by)',

      `alter table months_without_hours
         add paper_id uuid,
         add paper_signed_by uuid constraint signer_of_no_hours_on_paper references leaders,
         add paper_signed_day date,
         add constraint paper_of_month_without_hours foreign key (paper_id, placement_id)
           references attachments (id, placement_id),
         add constraint no_hours_on_paper_says_who_signed_and_when
           check (num_nonnulls(paper_id, paper_signed_by, paper_signed_day) in (0, 3)),
         add constraint no_hours_on_paper_is_signed_in_its_month_or_later
           check (to_char(paper_signed_day::timestamp, 'YYYY-MM') >= month),
         add constraint no_hours_on_paper_is_signed_before_it_is_said
           check (paper_signed_day <= (said_at at time zone 'Europe/Copenhagen')::date)`,
      'create unique index one_month_without_hours_per_paper on months_without_hours (paper_id, placement_id)',
      'create index months_without_hours_by_paper_signer on months_without_hours (paper_signed_by)',

      // Who may begin and submit a claim on whose word: a policy cannot compare the row with what it was.
      `create function keep_submission() returns trigger language plpgsql as $$
       begin
         if actor_person_id() is null then
           return new;
         end if;
         if old.status not in ('draft', 'returned') or new.status <> 'submitted'
            or new.submitted_by is distinct from actor_person_id() then
           raise exception 'a submission is made once, in the name of whoever makes it'
             using errcode = 'insufficient_privilege';
         end if;
         if (new.paper_id is null) <> actor_is('leader') then
           raise exception 'a leader submits by a click, and staff what the leader signed on paper'
             using errcode = 'insufficient_privilege';
         end if;
         if new.paper_id is not null and person_takes_part(new.placement_id, actor_person_id()) then
           raise exception 'nobody registers the paper of a case that they take part in'
             using errcode = 'insufficient_privilege';
         end if;
         return new;
       end $$`,
      `create trigger a_submission_bears_its_own_name before update on claims for each row
         when ((${columns('old.')}, old.declared_at, old.submitted_by, old.submitted_at)
           is distinct from (${columns('new.')}, new.declared_at, new.submitted_by, new.submitted_at))
         execute function keep_submission()`,

      'grant insert on claims to limstift_staff',
      `create policy limstift_staff_insert on claims for insert to limstift_staff
         with check (${WORKS_ON_CASES} and status = 'draft' and created_by = ${SELF}
           and submitted_by is null and decided_by is null)`,
      `grant update (${OF_A_SUBMISSION}, ${OF_A_PAPER}) on claims to limstift_staff`,
      `grant update (${OF_A_PAPER}) on claims to limstift_party`,
      `alter policy limstift_staff_update on claims
         using (${IS_CASEWORKER} or (${WORKS_ON_CASES} and status in ('draft', 'returned')))
         with check ((${IS_CASEWORKER} and (${DECIDES_AS_ONESELF})) or (${SUBMITS}))`,

      'grant insert, delete on claim_lines to limstift_staff',
      `create policy limstift_staff_insert on claim_lines for insert to limstift_staff
         with check (${WORKS_ON_CASES} and outcome is null and ${OF_OWN_PAPER})`,
      `create policy limstift_staff_delete on claim_lines for delete to limstift_staff
         using (${WORKS_ON_CASES} and outcome is null and ${OF_OWN_PAPER})`,
      `alter policy limstift_staff_update on time_entries
         using (${IS_CASEWORKER} or (${WORKS_ON_CASES} and (claim_id is null or ${OF_OWN_PAPER})))
         with check (${IS_CASEWORKER} or (${WORKS_ON_CASES} and ${OF_OWN_PAPER}))`,

      'grant insert on months_without_hours to limstift_staff',
      `create policy limstift_staff_insert on months_without_hours for insert to limstift_staff
         with check (${WORKS_ON_CASES} and said_by = ${SELF} and paper_id is not null
           and not person_takes_part(placement_id, ${SELF}))`,
      `alter policy limstift_party_insert on months_without_hours
         with check (${LEADS} and said_by = ${SELF} and paper_id is null)`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter policy limstift_party_insert on months_without_hours with check (${LEADS} and said_by = ${SELF})`,
      'drop policy limstift_staff_insert on months_without_hours',
      'revoke insert on months_without_hours from limstift_staff',
      `alter policy limstift_staff_update on time_entries using (${IS_CASEWORKER}) with check (${IS_CASEWORKER})`,
      'drop policy limstift_staff_delete on claim_lines',
      'drop policy limstift_staff_insert on claim_lines',
      'revoke insert, delete on claim_lines from limstift_staff',
      `alter policy limstift_staff_update on claims
         using (${IS_CASEWORKER}) with check (${IS_CASEWORKER} and (${DECIDES_AS_ONESELF}))`,
      `revoke update (${OF_A_PAPER}) on claims from limstift_party`,
      `revoke update (${OF_A_SUBMISSION}, ${OF_A_PAPER}) on claims from limstift_staff`,
      'drop policy limstift_staff_insert on claims',
      'revoke insert on claims from limstift_staff',
      'drop trigger a_submission_bears_its_own_name on claims',
      'drop function keep_submission()',
      `alter table months_without_hours drop column paper_id, drop column paper_signed_by,
         drop column paper_signed_day`,
      'alter table claims drop column paper_id, drop column paper_signed_by, drop column paper_signed_day',
      'alter table attachments drop constraint attachment_with_its_placement',
    ]);
  }
}
