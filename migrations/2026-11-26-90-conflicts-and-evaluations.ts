import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const FOLLOWS_UP = actorIs('consultant', 'caseworker', 'coordinator');

/** What stands between mentor and mentee once they are under way, and what was answered to it. */
export class ConflictsAndEvaluations1795683600090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, CONFLICTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
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
