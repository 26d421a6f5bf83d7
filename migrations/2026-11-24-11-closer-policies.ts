import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const BY_THE_ACTOR = `actor_person_id is not distinct from ${SELF}
  and actor_role is not distinct from (select actor_role())`;
const BY_SOMEBODY = `${SELF} is not null and ${BY_THE_ACTOR}`;
const DECIDES_AS_ONESELF = `decided_by is null
  or (decided_by = ${SELF} and not person_takes_part(placement_id, ${SELF}))`;
const IS_CASEWORKER = actorIs('caseworker');
const LEADS = `${ownPlacement()} and ${actorIs('leader')}`;
const MENTORS = `${ownPlacement()} and ${actorIs('mentor')}`;
const IS_MENTEE = `${ownPlacement()} and ${actorIs('mentee')}`;
const KNOWN_MENTOR = `mentor_id = any ((select known_mentor_ids())::uuid[])`;
const NO_MENTEE = `${KNOWN_MENTOR} and not ${actorIs('mentee')}`;
const OWN_ABSENCE = `(${actorIs('leader')} and ${KNOWN_MENTOR})
  or mentor_id = any ((select own_mentor_ids())::uuid[])`;

/** Which condition becomes which other. */
interface Change {
  policy: string;
  on: string;
  clause: 'using' | 'with check';
  before: string;
  after: string;
}

function insertBy(view: 'staff' | 'party', on: string, before: string, after: string): Change {
  return { policy: `limstift_${view}_insert`, on, clause: 'with check', before, after };
}

function updateBy(
  view: 'staff' | 'party',
  on: string,
  clause: Change['clause'],
  before: string,
  after: string,
): Change {
  return { policy: `limstift_${view}_update`, on, clause, before, after };
}

const CHANGES: Change[] = [
  // Nobody leaves a trace that names nobody; only start-up and jobs do.
  insertBy('staff', 'audit_events', BY_THE_ACTOR, BY_SOMEBODY),
  insertBy('party', 'audit_events', BY_THE_ACTOR, BY_SOMEBODY),
  insertBy('staff', 'access_log', BY_THE_ACTOR, BY_SOMEBODY),
  insertBy('party', 'access_log', BY_THE_ACTOR, BY_SOMEBODY),

  // A consultant recommends, a caseworker decides.
  insertBy(
    'staff',
    'grants',
    `${WORKS_ON_CASES} and status = 'draft' and created_by = ${SELF}`,
    `${WORKS_ON_CASES} and status = 'draft' and created_by = ${SELF} and recommended_by is null and decided_by is null`,
  ),
  updateBy(
    'staff',
    'grants',
    'with check',
    `${WORKS_ON_CASES} and (${DECIDES_AS_ONESELF})`,
    `${WORKS_ON_CASES} and (decided_by is null or ${IS_CASEWORKER}) and (${DECIDES_AS_ONESELF})`,
  ),
  updateBy('staff', 'wage_costs', 'using', WORKS_ON_CASES, IS_CASEWORKER),
  updateBy(
    'staff',
    'wage_costs',
    'with check',
    `${WORKS_ON_CASES} and (${DECIDES_AS_ONESELF})`,
    `${IS_CASEWORKER} and (${DECIDES_AS_ONESELF})`,
  ),
  updateBy(
    'staff',
    'claim_lines',
    'with check',
    IS_CASEWORKER,
    `${IS_CASEWORKER} and not person_takes_part(placement_id, ${SELF})`,
  ),

  // A mentor is told of the own absence, and tells of no other's.
  {
    policy: 'limstift_party_select',
    on: 'mentor_absences',
    clause: 'using',
    before: NO_MENTEE,
    after: OWN_ABSENCE,
  },
  insertBy('party', 'mentor_absences', NO_MENTEE, OWN_ABSENCE),

  // Whoever does it is named, and nobody else.
  insertBy(
    'staff',
    'parameters',
    actorIs('administrator'),
    `${actorIs('administrator')} and author_id = ${SELF}`,
  ),
  insertBy('staff', 'mentorships', WORKS_ON_CASES, `${WORKS_ON_CASES} and chosen_by = ${SELF}`),
  insertBy('party', 'mentorships', LEADS, `${LEADS} and chosen_by = ${SELF}`),
  insertBy('staff', 'milestone_marks', WORKS_ON_CASES, `${WORKS_ON_CASES} and marked_by = ${SELF}`),
  updateBy('party', 'attendance_check_ins', 'with check', MENTORS, `${MENTORS} and said_by = ${SELF}`),
  updateBy('party', 'wellbeing_check_ins', 'with check', IS_MENTEE, `${IS_MENTEE} and said_by = ${SELF}`),
];

function alter({ policy, on, clause }: Change, condition: string): string {
  return `alter policy ${policy} on ${on} ${clause} (${condition})`;
}

/** Takes back what the first policies let through beyond what the roles are for. */
export class CloserPolicies1795510800011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...CHANGES.map((change) => alter(change, change.after)),
      // A policy cannot compare the row with what it was.
      `create function keep_recommender() returns trigger language plpgsql as $$
       begin
         if new.recommended_by <> actor_person_id() then
           raise exception 'a recommendation bears the name of whoever recommends'
             using errcode = 'insufficient_privilege';
         end if;
         return new;
       end $$`,
      `create trigger a_recommendation_bears_its_own_name before update on grants for each row
         when (old.recommended_by is distinct from new.recommended_by) execute function keep_recommender()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger a_recommendation_bears_its_own_name on grants',
      'drop function keep_recommender()',
      ...CHANGES.toReversed().map((change) => alter(change, change.before)),
    ]);
  }
}
