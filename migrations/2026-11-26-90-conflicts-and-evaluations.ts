import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const FOLLOWS_UP = actorIs('consultant', 'caseworker', 'coordinator');

/** What stands between mentor and mentee once they are under way, and what was answered to it; what each says of the course. */
export class ConflictsAndEvaluations1795683600090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [...CONFLICTS, ...EVALUATIONS]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function evaluations_asked_of_me()',
      'drop table course_evaluations',
      'drop table evaluations',
      `alter policy limstift_staff_insert on placement_answers
         with check (${actorIs('consultant')} and answered_by = ${SELF})`,
      'drop table conflict_assessments',
      'drop table conflicts',
    ]);
  }
}

const CONFLICTS = [
  `create table conflicts (
     id uuid constraint conflicts_pk primary key,
     placement_id uuid not null constraint placement_of_conflict references placements,
     mentor_id uuid not null constraint mentor_of_conflict references mentors,
     kind text not null constraint kind_of_conflict_is_known
       check (kind in ('family-tie', 'line-of-command', 'other')),
     description text not null constraint conflict_is_short check (length(description) between 1 and 1000),
     involved_id uuid constraint person_involved_in_conflict references people,
     reported_by uuid not null constraint reporter_of_conflict references people,
     reported_at timestamptz not null,
     constraint conflict_with_its_placement unique (id, placement_id, mentor_id))`,
  'create index conflicts_of_placement on conflicts (placement_id, reported_at)',
  'create index conflicts_by_mentor on conflicts (mentor_id)',
  'create index conflicts_by_involved on conflicts (involved_id)',
  'create index conflicts_by_reporter on conflicts (reported_by)',

  // Apart from the report, so that the pair is told the conditions, and not what was reported.
  `create table conflict_assessments (
     conflict_id uuid constraint conflict_assessments_pk primary key,
     placement_id uuid not null,
     mentor_id uuid not null,
     outcome text not null constraint outcome_of_conflict_is_known
       check (outcome in ('goes-on-with-conditions', 'replacement', 'no-conflict')),
     text text not null constraint assessment_is_short check (length(text) between 1 and 500),
     assessed_by uuid not null constraint assessor_of_conflict references people,
     assessed_at timestamptz not null,
     constraint conflict_of_assessment foreign key (conflict_id, placement_id, mentor_id)
       references conflicts (id, placement_id, mentor_id))`,
  'create index conflict_assessments_of_placement on conflict_assessments (placement_id)',
  'create index conflict_assessments_by_conflict on conflict_assessments (conflict_id, placement_id, mentor_id)',
  'create index conflict_assessments_by_assessor on conflict_assessments (assessed_by)',
  ...['conflicts', 'conflict_assessments'].map(
    (table) => `create trigger ${table}_never_change before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),

  ...protect('conflicts', {
    staff: {
      select: `${READS_CASES} and involved_id is distinct from ${SELF} or reported_by = ${SELF} and ${FOLLOWS_UP}`,
      insert: `${FOLLOWS_UP} and reported_by = ${SELF}`,
    },
    party: {
      select: `${ownPlacement()} and reported_by = ${SELF}`,
      insert: `${ownPlacement()} and reported_by = ${SELF}`,
    },
  }),
  ...protect('conflict_assessments', {
    staff: {
      select: READS_CASES,
      insert: `${actorIs('consultant', 'coordinator')} and assessed_by = ${SELF}
        and not person_takes_part(placement_id, ${SELF})
        and exists (select from conflicts c
          where c.id = conflict_id and c.involved_id is distinct from ${SELF})`,
    },
    party: {
      select: `${ownPlacement()} and (conflict_id = any (array(select id from conflicts))
        or outcome = 'goes-on-with-conditions'
          and (${actorIs('mentee')} or mentor_id = any ((select own_mentor_ids())::uuid[])))`,
    },
  }),
  // Whoever assesses a tie answers the question of it.
  `alter policy limstift_staff_insert on placement_answers
     with check (${actorIs('consultant', 'coordinator')} and answered_by = ${SELF})`,
];

const EVALUATIONS = [
  `create table evaluations (
     id uuid constraint evaluations_pk primary key,
     placement_id uuid not null constraint placement_of_evaluation references placements,
     mentor_id uuid not null constraint mentor_of_evaluation references mentors,
     author_id uuid not null constraint author_of_evaluation references people,
     author_role text not null
       constraint author_role_of_evaluation_is_known check (author_role in ('mentor', 'mentee')),
     kind text not null constraint kind_of_evaluation_is_known check (kind in ('along-the-way', 'end')),
     month text not null constraint month_of_evaluation_is_a_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
     cooperation integer not null constraint cooperation_is_one_to_five check (cooperation between 1 and 5),
     benefit integer not null constraint benefit_is_one_to_five check (benefit between 1 and 5),
     support integer not null constraint support_is_one_to_five check (support between 1 and 5),
     good text constraint what_was_good_is_short check (length(good) between 1 and 2000),
     better text constraint what_could_be_better_is_short check (length(better) between 1 and 2000),
     recommends boolean not null,
     written_at timestamptz not null)`,
  `create unique index one_evaluation_a_month on evaluations (placement_id, author_id, month)
     where kind = 'along-the-way'`,
  `create unique index one_evaluation_at_the_end on evaluations (placement_id, author_id, mentor_id)
     where kind = 'end'`,
  'create index evaluations_of_placement on evaluations (placement_id, written_at)',
  'create index evaluations_by_mentor on evaluations (mentor_id)',
  'create index evaluations_by_author on evaluations (author_id)',

  `create table course_evaluations (
     placement_id uuid constraint course_evaluations_pk primary key
       constraint placement_of_course_evaluation references placements,
     goal text not null constraint goal_of_course_is_known check (goal in ('reached', 'partly', 'not')),
     lessons text not null constraint lessons_are_short check (length(lessons) between 1 and 2000),
     author_id uuid not null constraint author_of_course_evaluation references people,
     written_at timestamptz not null)`,
  'create index course_evaluations_by_author on course_evaluations (author_id)',
  ...['evaluations', 'course_evaluations'].map(
    (table) => `create trigger ${table}_never_change before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),

  // Of the pages that mentor and mentee begin with, which stand below what asks.
  `create function evaluations_asked_of_me() returns table (placement_id uuid, mentee text, employer text)
     language sql stable security definer set search_path = public, pg_temp as $$
     select p.id, e.name, f.name
     from placements p join mentees e on e.id = p.mentee_id left join employers f on f.id = p.employer_id
     where p.id = any (own_placement_ids()) and actor_is('mentor', 'mentee')
       and p.status in ('ended', 'broken-off')
       and not exists (select from evaluations v
         where v.placement_id = p.id and v.author_id = actor_person_id() and v.kind = 'end')
     order by p.last_day desc, p.id limit 20
   $$`,
  'revoke execute on function evaluations_asked_of_me() from public',
  'grant execute on function evaluations_asked_of_me() to limstift_party',

  ...protect('evaluations', {
    staff: { select: FOLLOWS_UP },
    party: {
      select: `author_id = ${SELF} and author_role = (select actor_role())`,
      insert: `${ownPlacement()} and ${actorIs('mentor', 'mentee')} and author_id = ${SELF}
        and author_role = (select actor_role())
        and (author_role = 'mentee' or mentor_id = any ((select own_mentor_ids())::uuid[]))`,
    },
  }),
  ...protect('course_evaluations', {
    staff: { select: READS_CASES, insert: `${FOLLOWS_UP} and author_id = ${SELF}` },
  }),
];
