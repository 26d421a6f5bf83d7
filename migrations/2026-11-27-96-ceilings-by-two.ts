import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const ADMINISTRATOR = actorIs('administrator');
const DECIDES = actorIs('administrator', 'payer');
const IS_CEILING = "code = 'wage-cost-ceiling-ore'";
const COLUMNS_BEFORE = 'first_day, value, author_id, created_at, version';
const COLUMNS_NOW = 'first_day, value, created_at, version, status, decided_by, decided_at, decided_because';

/** A ceiling is proposed by one person and applies once a second one has approved it. */
export class CeilingsByTwo1795770000096 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table parameters
         add status text not null default 'approved' constraint parameter_status_is_known
           check (status in ('proposed', 'approved', 'rejected', 'withdrawn', 'replaced')),
         add decided_by uuid constraint decider_of_parameter references people,
         add decided_at timestamptz,
         add decided_because text constraint decision_of_parameter_is_short
           check (length(decided_because) between 1 and 1000),
         add constraint a_second_person_decides check (decided_by <> author_id),
         add constraint a_decided_value_says_when check (num_nonnulls(decided_by, decided_at) in (0, 2)),
         add constraint a_rejected_value_says_why check ((decided_because is not null) = (status = 'rejected'))`,
      'drop trigger a_value_that_has_applied_stays on parameters',
      // What one person has set for a later day is now a proposal; what has applied was right then.
      `update parameters set status = 'proposed' where ${IS_CEILING} and first_day > current_date`,
      `alter table parameters alter status drop default,
         add constraint money_is_approved_by_two
           check (not (${IS_CEILING}) or (status in ('approved', 'rejected', 'replaced')) = (decided_by is not null))
           not valid,
         drop constraint one_value_per_parameter_and_day`,
      "create unique index one_value_per_parameter_and_day on parameters (code, first_day) where status = 'approved'",
      "create unique index one_proposal_per_parameter_and_day on parameters (code, first_day) where status = 'proposed'",
      'create index parameters_by_decider on parameters (decided_by)',

      `revoke update (${COLUMNS_BEFORE}) on parameters from limstift_staff`,
      'revoke delete on parameters from limstift_staff',
      'drop policy limstift_staff_delete on parameters',
      `grant update (${COLUMNS_NOW}) on parameters to limstift_staff`,
      `alter policy limstift_staff_insert on parameters with check (${ADMINISTRATOR} and author_id = ${SELF}
         and decided_by is null and status = case when ${IS_CEILING} then 'proposed' else 'approved' end)`,
      `alter policy limstift_staff_update on parameters using (${DECIDES} and status = 'proposed')
         with check (case when status in ('proposed', 'withdrawn') then ${ADMINISTRATOR} and author_id = ${SELF}
           else ${DECIDES} and decided_by = ${SELF} end)`,
      "alter policy limstift_party_select on parameters using ((select actor_person_id()) is not null and status = 'approved')",

      'drop function keep_what_has_applied()',
      `create function keep_parameters() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if old.status <> 'proposed'
            and ((old.status, new.status) <> ('approved', 'replaced') or old.first_day <= actor_today()) then
           raise exception 'what was decided stays'
             using errcode = 'check_violation', constraint = 'a_decided_value_stays';
         end if;
         if new.status <> 'proposed' and (old.code, old.first_day, old.value, old.author_id, old.created_at)
              is distinct from (new.code, new.first_day, new.value, new.author_id, new.created_at) then
           raise exception 'a decision is of what was proposed'
             using errcode = 'check_violation', constraint = 'a_decision_is_of_what_was_proposed';
         end if;
         if new.status in ('proposed', 'approved') and new.first_day < actor_today() then
           raise exception 'a value reaches back'
             using errcode = 'check_violation', constraint = 'a_value_never_reaches_back';
         end if;
         if old.status = 'proposed' and new.status = 'approved' then
           update parameters set status = 'replaced' where code = new.code and first_day = new.first_day
             and status = 'approved' and first_day > actor_today();
         end if;
         return new;
       end $$`,
      `create trigger a_decided_value_stays before update on parameters
         for each row execute function keep_parameters()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger a_decided_value_stays on parameters',
      'drop function keep_parameters()',
      "delete from parameters where status <> 'approved'",
      'drop index one_value_per_parameter_and_day',
      'drop index one_proposal_per_parameter_and_day',
      'alter policy limstift_party_select on parameters using ((select actor_person_id()) is not null)',
      `alter policy limstift_staff_insert on parameters with check (${ADMINISTRATOR} and author_id = ${SELF})`,
      `alter policy limstift_staff_update on parameters using (${ADMINISTRATOR})
         with check (${ADMINISTRATOR} and author_id = ${SELF})`,
      `revoke update (${COLUMNS_NOW}) on parameters from limstift_staff`,
      `alter table parameters drop constraint a_second_person_decides, drop constraint a_decided_value_says_when,
         drop constraint a_rejected_value_says_why, drop constraint money_is_approved_by_two,
         drop column status, drop column decided_by, drop column decided_at, drop column decided_because,
         add constraint one_value_per_parameter_and_day unique (code, first_day)`,
      `grant update (${COLUMNS_BEFORE}) on parameters to limstift_staff`,
      'grant delete on parameters to limstift_staff',
      `create policy limstift_staff_delete on parameters for delete to limstift_staff using (${ADMINISTRATOR})`,
      `create function keep_what_has_applied() returns trigger language plpgsql
         set search_path = public, pg_temp as $$
       begin
         if old.first_day <= actor_today() or (tg_op = 'UPDATE' and new.first_day < actor_today()) then
           raise exception 'what has applied was right then'
             using errcode = 'check_violation', constraint = 'a_value_that_has_applied_stays';
         end if;
         return case when tg_op = 'DELETE' then old else new end;
       end $$`,
      `create trigger a_value_that_has_applied_stays before update or delete on parameters
         for each row execute function keep_what_has_applied()`,
    ]);
  }
}
