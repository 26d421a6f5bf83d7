import type { MigrationInterface, QueryRunner } from 'typeorm';
import { personWithRole } from './2026-11-25-91-mentees-changed.js';
import { accessOfPeople, SEES_LINKS } from './2026-11-26-30-links-of-parties.js';
import { actorIs } from './protect.js';
import { run } from './run.js';

const IS_COORDINATOR = actorIs('coordinator');
const SELF = '(select actor_person_id())';
const KINDS = "'company-employee', 'municipal-employee', 'institution-employee', 'external-consultant'";

/** The row is of a course that coordinators run. */
const COORDINATED = `${IS_COORDINATOR} and is_coordinated(placement_id)`;

const ANSWERS_BY_SELF = `answered_by = ${SELF}`;

/** What a coordinator does beside the consultants: the policies of one database role are ORed. */
const POLICIES: [table: string, command: 'insert' | 'update' | 'delete', condition: string][] = [
  ['placements', 'insert', `${IS_COORDINATOR} and run_by = 'coordinator' and consultant_id = ${SELF}`],
  ['placements', 'update', `${IS_COORDINATOR} and run_by = 'coordinator'`],
  ['mentorships', 'insert', `${COORDINATED} and chosen_by = ${SELF}`],
  ['mentorships', 'update', COORDINATED],
  ['mentorships', 'delete', COORDINATED],
  ['leaderships', 'insert', COORDINATED],
  ['journal_notes', 'insert', `${COORDINATED} and author_id = ${SELF}`],
  [
    'mentors',
    'insert',
    `${IS_COORDINATOR} and (kind = 'volunteer' or exists (select from organisation o where o.kind = 'company'))`,
  ],
  ['person_invitations', 'insert', `${IS_COORDINATOR} and is_coordinated_alone(person_id)`],
  ['mentees', 'insert', IS_COORDINATOR],
  ['mentee_particulars', 'insert', `${IS_COORDINATOR} and street is null`],
];

/** A course between two people, without employer and leader, run by a coordinator. */
export class CoursesWithoutAWorkplace1795683600093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table placements alter column employer_id drop not null, alter column workplace_id drop not null',
      `alter table placements add constraint workplace_with_employer
         check ((workplace_id is null) = (employer_id is null))`,
      `alter table placements add column run_by text not null default 'consultant'
         constraint runner_is_known check (run_by in ('consultant', 'coordinator'))`,
      "alter table placements add constraint consultant_is_at_a_workplace check (run_by = 'coordinator' or workplace_id is not null)",
      `alter table mentors drop constraint mentor_kind_is_known,
         add constraint mentor_kind_is_known check (kind in (${KINDS}, 'volunteer'))`,
      `alter table mentee_particulars alter column street drop not null, alter column postcode drop not null,
         alter column city drop not null`,
      `alter table mentee_particulars add constraint mentee_address_is_whole
         check ((street is null) = (postcode is null) and (street is null) = (city is null))`,

      `create function is_coordinated(asked_id uuid) returns boolean language sql stable security definer
         set search_path = public, pg_temp as $$
         select exists (select from placements where id = asked_id and run_by = 'coordinator') $$`,
      // Who takes part in what a coordinator runs, and in nothing else: a link to sign in is power over all of it.
      isCoordinatedAlone('false'),
      'revoke execute on function is_coordinated_alone(uuid) from public',
      'grant execute on function is_coordinated_alone(uuid) to limstift_staff',
      LOCK_WHAT_ONE_RUNS,
      'revoke execute on function is_coordinated(uuid) from public',
      'grant execute on function is_coordinated(uuid) to limstift_staff',
      ...POLICIES.map(
        ([table, command, condition]) =>
          `create policy coordinator_${command} on ${table} for ${command} to limstift_staff
             ${command === 'insert' ? `with check (${condition})` : `using (${condition})`}`,
      ),
      `alter policy limstift_staff_insert on placement_answers with check (${ANSWERS_BY_SELF}
         and (${actorIs('consultant')} and not is_coordinated(placement_id) or ${COORDINATED}))`,
      `create policy coordinator_select on mentee_particulars for select to limstift_staff
         using (${IS_COORDINATOR} and street is null)`,
      accessOfPeople(`(${SEES_LINKS} or (actor_is('coordinator') and is_coordinated_alone(p.id)))`),
      personWithRole(`(actor_is('consultant', 'caseworker') and as_role in ('leader', 'mentor', 'mentee'))
                 or (actor_is('coordinator') and as_role in ('mentor', 'mentee'))`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      personWithRole(`actor_is('consultant', 'caseworker') and as_role in ('leader', 'mentor', 'mentee')`),
      `alter policy limstift_staff_insert on placement_answers
         with check (${actorIs('consultant', 'coordinator')} and ${ANSWERS_BY_SELF})`,
      'drop policy coordinator_select on mentee_particulars',
      accessOfPeople(SEES_LINKS),
      ...POLICIES.map(([table, command]) => `drop policy coordinator_${command} on ${table}`),
      'drop function is_coordinated_alone(uuid)',
      LOCK_ANY,
      'drop function is_coordinated(uuid)',
      'alter table mentee_particulars drop constraint mentee_address_is_whole',
      `alter table mentee_particulars alter column street set not null, alter column postcode set not null,
         alter column city set not null`,
      `alter table mentors drop constraint mentor_kind_is_known,
         add constraint mentor_kind_is_known check (kind in (${KINDS}))`,
      'alter table placements drop constraint consultant_is_at_a_workplace, drop column run_by',
      'alter table placements drop constraint workplace_with_employer',
      'alter table placements alter column employer_id set not null, alter column workplace_id set not null',
    ]);
  }
}

/** Whoever changes a course locks it first; what others run is not theirs to change. */
const LOCK_WHAT_ONE_RUNS = `create or replace function lock_placement(asked_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    kind text;
  begin
    select run_by into kind from placements where id = asked_id for update;
    if kind is null then return false; end if;
    if (actor_is('consultant', 'caseworker') and kind = 'coordinator')
       or (actor_is('coordinator') and kind = 'consultant') then
      raise exception 'the course is run by others' using errcode = 'insufficient_privilege';
    end if;
    return true;
  end $$`;

/** As the migration of placements wrote it, so that undoing leaves nothing behind. */
const LOCK_ANY = `create or replace function lock_placement(asked_id uuid) returns boolean language plpgsql volatile security definer
         set search_path = public, pg_temp as $$
       begin
         perform from placements where id = asked_id for update;
         return found;
       end $$`;

/** Where somebody takes part in nothing yet, they are the coordinator's on the condition `otherwise`. */
export function isCoordinatedAlone(otherwise: string): string {
  return `create or replace function is_coordinated_alone(asked_person_id uuid) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select coalesce(bool_and(p.run_by = 'coordinator'), ${otherwise}) and not exists (
        select from person_roles where person_id = asked_person_id and role not in ('leader', 'mentor', 'mentee'))
    from placements p
    where p.mentee_id in (select id from mentees where person_id = asked_person_id)
      or p.id in (select s.placement_id from leaderships s join leaders l on l.id = s.leader_id
                  where l.person_id = asked_person_id)
      or p.id in (select s.placement_id from mentorships s join mentors m on m.id = s.mentor_id
                  where m.person_id = asked_person_id) $$`;
}
