import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const IS_CASEWORKER = actorIs('caseworker');
const STANDS_APART = `not person_takes_part(placement_id, ${SELF})`;
const DECIDES = `${WORKS_ON_CASES} and (decided_by is null or ${IS_CASEWORKER}) and (decided_by is null
  or (decided_by = ${SELF} and ${STANDS_APART}))`;
const ENDS = `${IS_CASEWORKER} and status in ('ended-early', 'revoked') and ended_by = ${SELF} and ${STANDS_APART}`;
const OWN_DECIDED = `${ownPlacement()} and status in ('granted', 'ended-early', 'revoked')`;

/**
 * A grant that is revoked, or ends before its time. What ends early keeps the day that it was to end on; its hours
 * count to the day that it ends on. The mentee reads a refusal too, as it is theirs to complain of.
 */
export class GrantsThatEnd1795770000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table grants
         add planned_last_day date,
         add ended_by uuid constraint ender_of_grant references people,
         add ended_at timestamptz,
         add constraint a_grant_that_ends_says_by_whom_and_when check (
           (status in ('ended-early', 'revoked')) = (ended_by is not null)
             and (ended_by is null) = (ended_at is null)),
         add constraint a_grant_ends_early_before_its_time check (
           case when status = 'ended-early' then planned_last_day is not null and last_day < planned_last_day
             else planned_last_day is null end)`,
      'create index grants_by_ender on grants (ended_by)',
      `alter table grant_assessments
         add ending_reason_code text constraint ending_reason_code_is_known check (ending_reason_code in
           ('course-ended', 'mentee-asked', 'conditions-not-met', 'wrong-facts', 'other')),
         add ending_reason text constraint ending_reason_is_short check (length(ending_reason) between 1 and 2000)`,
      'grant update (planned_last_day, ended_by, ended_at) on grants to limstift_staff',
      'grant update (ending_reason_code, ending_reason) on grant_assessments to limstift_staff',
      ...neverShared("status not in ('refused', 'revoked')"),
      `alter policy limstift_staff_update on grants with check ((${DECIDES}) or (${ENDS}))`,
      `alter policy limstift_party_select on grants
         using (${OWN_DECIDED} or ${ownPlacement()} and status = 'refused' and ${actorIs('mentee')})`,

      `create function keep_endings_lawful() returns trigger language plpgsql as $$
       begin
         if old.status <> 'granted' then
           raise exception 'only what is granted is revoked, or ends early'
             using errcode = 'check_violation', constraint = 'only_what_is_granted_ends';
         end if;
         return new;
       end $$`,
      `create trigger only_what_is_granted_ends before update on grants for each row
         when (new.status in ('ended-early', 'revoked')) execute function keep_endings_lawful()`,
      ...termsKept(),
      // A decision says why to whom it is about, and to no leader; the assessment stays with staff.
      `create function grounds_of_grant(asked_id uuid) returns jsonb language sql stable security definer
         set search_path = public, pg_temp as $$
         select jsonb_build_object('decisionReasonCode', decision_reason_code, 'decisionReason', decision_reason,
           'endingReasonCode', ending_reason_code, 'endingReason', ending_reason)
         from grants g join grant_assessments a on a.grant_id = g.id
         where g.id = asked_id and g.status in ('granted', 'refused', 'ended-early', 'revoked') and actor_is('mentee')
           and g.placement_id = any (own_placement_ids()) and may_receive_letters_of(g.placement_id) $$`,
      'revoke execute on function grounds_of_grant(uuid) from public',
      'grant execute on function grounds_of_grant(uuid) to limstift_party',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function grounds_of_grant(uuid)',
      'drop trigger a_grant_keeps_its_terms on grants',
      'drop function keep_terms_of_grants()',
      'drop trigger only_what_is_granted_ends on grants',
      'drop function keep_endings_lawful()',
      `alter policy limstift_party_select on grants using (${OWN_DECIDED})`,
      `alter policy limstift_staff_update on grants with check (${DECIDES})`,
      ...neverShared("status <> 'refused'"),
      'alter table grant_assessments drop ending_reason_code, drop ending_reason',
      'alter table grants drop planned_last_day, drop ended_by, drop ended_at',
    ]);
  }
}

/** Nobody cuts what was recommended or granted but by ending it, which the mentee is heard on. */
function termsKept(): string[] {
  return [
    `create function keep_terms_of_grants() returns trigger language plpgsql as $$
     begin
       if actor_role() is null then
         return new; -- nobody of the application asks
       end if;
       if old.status in ('granted', 'refused', 'ended-early', 'revoked')
          and new.status in ('draft', 'recommended', 'hearing') then
         raise exception 'what is decided stays decided'
           using errcode = 'check_violation', constraint = 'a_decided_grant_stays_decided';
       end if;
       if old.status <> 'draft'
          and (new.first_day, new.last_day, new.granted_minutes) <> (old.first_day, old.last_day, old.granted_minutes)
          and (new.first_day, new.planned_last_day, new.granted_minutes, new.status)
            is distinct from (old.first_day, old.last_day, old.granted_minutes, 'ended-early') then
         raise exception 'what is recommended or granted keeps its days and its hours'
           using errcode = 'check_violation', constraint = 'a_grant_keeps_its_terms';
       end if;
       return new;
     end $$`,
    `create trigger a_grant_keeps_its_terms before update of first_day, last_day, granted_minutes, status on grants
       for each row execute function keep_terms_of_grants()`,
  ];
}

function neverShared(where: string): string[] {
  return [
    'alter table grants drop constraint grants_of_a_placement_never_share_a_day',
    `alter table grants add constraint grants_of_a_placement_never_share_a_day exclude using gist
       (placement_id with =, daterange(first_day, last_day, '[]') with &&) where (${where})`,
  ];
}
