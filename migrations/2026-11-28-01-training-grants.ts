import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const SAID = 'mentor_id, course, provider_name, provider_cvr, first_day, last_day, price_ore, needed_because';
const MAY_CHANGE = `${SAID}, status, recommended_by, recommended_at, returned_because, decided_by, decided_at, decision_reason, decision_reason_code, no_hearing_because, no_hearing_words, legal_basis, order_reference, ended_by, ended_at, ended_because, reopened_by, reopened_at, reopened_because, withdrawn_by, withdrawn_at, version`;
const DECIDED = 'decided_by, decided_at, decision_reason, legal_basis, order_reference';
const REOPENED = 'reopened_by, reopened_at, reopened_because';
const OF = (row: string, columns = SAID) => columns.replaceAll(/\w+/g, (column) => `${row}.${column}`);

/** Training that is bought for an employee who is a mentor: granted by a second person, and settled by e-invoices. */
export class TrainingGrants1795856400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table training_grants (
         id uuid constraint training_grants_pk primary key,
         placement_id uuid not null constraint placement_of_training references placements,
         mentor_id uuid not null constraint mentor_of_training references mentors,
         course text not null constraint training_course_is_short check (length(course) between 1 and 200),
         provider_name text not null constraint training_provider_is_short check (length(provider_name) between 1 and 200),
         provider_cvr text not null constraint training_provider_has_a_cvr check (provider_cvr ~ '^[0-9]{8}$'),
         first_day date not null,
         last_day date not null,
         price_ore integer not null constraint training_has_a_price check (price_ore > 0),
         needed_because text not null constraint need_of_training_is_short check (length(needed_because) between 1 and 2000),
         status text not null constraint a_status_of_training_is_known
           check (status in ('draft', 'recommended', 'granted', 'refused', 'ended', 'withdrawn')),
         created_by uuid not null constraint creator_of_training references people,
         created_at timestamptz not null,
         recommended_by uuid constraint recommender_of_training references people,
         recommended_at timestamptz,
         returned_because text constraint return_of_training_is_short check (length(returned_because) between 1 and 2000),
         decided_by uuid constraint decider_of_training references people,
         decided_at timestamptz,
         decision_reason text constraint reason_of_training_is_short check (length(decision_reason) between 1 and 2000),
         decision_reason_code text constraint reason_code_of_training_is_known check (decision_reason_code in
           ('not-needed', 'too-expensive', 'covered-otherwise', 'other')),
         no_hearing_because text constraint waiver_of_training_is_known check (no_hearing_because in
           ('party-gave-the-facts', 'party-asked-for-it', 'exempt-by-law')),
         no_hearing_words text constraint waiver_words_of_training_are_short
           check (length(no_hearing_words) between 1 and 2000),
         legal_basis text,
         order_reference text constraint one_training_per_order_reference unique,
         ended_by uuid constraint ender_of_training references people,
         ended_at timestamptz,
         ended_because text constraint end_of_training_is_short check (length(ended_because) between 1 and 2000),
         reopened_by uuid constraint reopener_of_training references people,
         reopened_at timestamptz,
         reopened_because text constraint reopening_of_training_is_short
           check (length(reopened_because) between 1 and 2000),
         withdrawn_by uuid constraint withdrawer_of_training references people,
         withdrawn_at timestamptz,
         version integer not null default 1,
         constraint training_with_its_placement unique (id, placement_id),
         constraint training_ends_after_it_begins check (first_day <= last_day),
         constraint recommended_training_says_by_whom check
           (case status when 'draft' then recommended_by is null when 'withdrawn' then true
             else recommended_by is not null end and num_nonnulls(recommended_by, recommended_at) in (0, 2)),
         constraint decided_training_says_by_whom check
           (num_nonnulls(decided_by, decided_at, decision_reason, legal_basis)
             = case when status in ('draft', 'recommended', 'withdrawn') then 0 else 4 end),
         constraint nobody_decides_on_training_they_recommended check (decided_by <> recommended_by),
         constraint refused_training_says_why check
           ((status = 'refused') = (decision_reason_code is not null) and (status = 'refused') = (no_hearing_because is not null)),
         constraint an_exempted_refusal_of_training_is_said_in_words
           check (no_hearing_because <> 'exempt-by-law' or no_hearing_words is not null),
         constraint granted_training_has_an_order_reference
           check ((status in ('granted', 'ended')) = (order_reference is not null)),
         constraint ended_training_says_by_whom check
           (num_nonnulls(ended_by, ended_at, ended_because) = case when status = 'ended' then 3 else 0 end),
         constraint withdrawn_training_says_by_whom check
           (num_nonnulls(withdrawn_by, withdrawn_at) = case when status = 'withdrawn' then 2 else 0 end),
         constraint reopened_training_says_by_whom check
           (num_nonnulls(reopened_by, reopened_at, reopened_because) in (0, 3)
             and (reopened_by is null or status in ('granted', 'ended'))))`,
      'create index training_grants_of_placement on training_grants (placement_id, first_day)',
      'create index training_grants_by_status on training_grants (status, recommended_at)',
      'create index training_grants_of_mentor on training_grants (mentor_id)',
      'create index training_grants_by_creator on training_grants (created_by)',
      'create index training_grants_by_recommender on training_grants (recommended_by)',
      'create index training_grants_by_decider on training_grants (decided_by)',
      'create index training_grants_by_ender on training_grants (ended_by)',
      'create index training_grants_by_reopener on training_grants (reopened_by)',
      'create index training_grants_by_withdrawer on training_grants (withdrawn_by)',

      `create function keep_training_for_employees() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from mentorships s join mentors m on m.id = s.mentor_id
              where s.placement_id = new.placement_id and s.mentor_id = new.mentor_id
                and m.kind in ('company-employee', 'institution-employee', 'municipal-employee')) then
           ${refusal('training_is_for_an_employee_who_is_mentor', 'training is for an employee who is a mentor of the case')};
         end if;
         return new;
       end $$`,
      `create function move_training_lawfully() returns trigger language plpgsql
         set search_path = public, pg_temp as $$
       begin
         if (old.status, new.status) not in (('draft', 'draft'), ('draft', 'recommended'), ('recommended', 'draft'),
              ('draft', 'withdrawn'), ('recommended', 'withdrawn'),
              ('recommended', 'granted'), ('recommended', 'refused'), ('granted', 'ended'), ('ended', 'granted')) then
           ${refusal('training_moves_lawfully', 'training does not move like this')};
         end if;
         if old.status <> 'draft' and (${OF('old')}) is distinct from (${OF('new')}) then
           ${refusal('a_decision_on_training_is_of_what_was_recommended', 'only a draft is rewritten')};
         end if;
         if (old.status, new.status) <> ('ended', 'granted') and (${OF('old', REOPENED)}) is distinct from (${OF('new', REOPENED)}) then
           ${refusal('only_ended_training_is_reopened', 'only training that is ended is reopened')};
         end if;
         if old.status in ('granted', 'ended') and (${OF('old', DECIDED)}) is distinct from (${OF('new', DECIDED)}) then
           ${refusal('a_decision_on_training_stands', 'what was decided on training is not written over')};
         end if;
         return new;
       end $$`,
      `create trigger training_is_for_an_employee_who_is_mentor before insert or update of mentor_id on training_grants
         for each row execute function keep_training_for_employees()`,
      `create trigger granted_training_is_for_an_employee_too before update of status on training_grants
         for each row when (new.status = 'recommended' or (old.status = 'recommended' and new.status = 'granted'))
         execute function keep_training_for_employees()`,
      `create trigger training_moves_lawfully before update on training_grants
         for each row execute function move_training_lawfully()`,
      `create function lock_training_grant(asked_id uuid) returns void language plpgsql volatile
         security definer set search_path = public, pg_temp as $$
       begin
         perform from training_grants where id = asked_id for update;
       end $$`,
      'revoke execute on function keep_training_for_employees() from public',
      'revoke execute on function move_training_lawfully() from public',
      'revoke execute on function lock_training_grant(uuid) from public',
      'grant execute on function lock_training_grant(uuid) to limstift_staff',

      ...protect('training_grants', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_ON_CASES} and status = 'draft' and created_by = ${SELF}`,
          update: {
            of: MAY_CHANGE.split(', '),
            where: WORKS_ON_CASES,
            check: `${WORKS_ON_CASES} and case status when 'recommended' then recommended_by = ${SELF}
              when 'ended' then ended_by = ${SELF} when 'withdrawn' then withdrawn_by = ${SELF} when 'draft' then true else coalesce(reopened_by, decided_by) = ${SELF} end
              and (status in ('draft', 'withdrawn') or not person_takes_part(placement_id, ${SELF}))`,
          },
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table training_grants',
      'drop function keep_training_for_employees()',
      'drop function move_training_lawfully()',
      'drop function lock_training_grant(uuid)',
    ]);
  }
}
