import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OF_OWN_ROLE = `${WORKS_ON_CASES} and role = (select actor_role())`;

/**
 * Who has a case, what waits and until when, and who stands in during leave. A case has a consultant and a
 * caseworker; each role hands over and holds its own part of it.
 */
export class WorkQueue1795597200070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table case_assignments (
         id uuid constraint case_assignments_pk primary key,
         placement_id uuid not null constraint placement_of_assignment references placements,
         role text not null constraint assignment_role_is_known check (role in ('consultant', 'caseworker')),
         person_id uuid not null constraint person_of_assignment references people,
         word text constraint handover_word_is_short check (length(word) between 1 and 500),
         created_by uuid not null constraint creator_of_assignment references people,
         created_at timestamptz not null,
         ended_at timestamptz)`,
      `create unique index one_open_assignment_per_case_and_role on case_assignments (placement_id, role)
         where ended_at is null`,
      'create index case_assignments_of_placement on case_assignments (placement_id, created_at)',
      'create index case_assignments_of_person on case_assignments (person_id)',
      'create index case_assignments_by_creator on case_assignments (created_by)',

      `create table case_holds (
         id uuid constraint case_holds_pk primary key,
         placement_id uuid not null constraint placement_of_hold references placements,
         role text not null constraint hold_role_is_known check (role in ('consultant', 'caseworker')),
         reason text not null constraint hold_reason_is_short check (length(reason) between 1 and 500),
         until_day date not null,
         created_by uuid not null constraint creator_of_hold references people,
         created_at timestamptz not null,
         lifted_at timestamptz)`,
      `create unique index one_open_hold_per_case_and_role on case_holds (placement_id, role)
         where lifted_at is null`,
      'create index case_holds_of_placement on case_holds (placement_id, created_at)',
      'create index case_holds_by_creator on case_holds (created_by)',

      `create table stand_ins (
         id uuid constraint stand_ins_pk primary key,
         person_id uuid not null constraint person_of_stand_in references people,
         stand_in_id uuid not null constraint stand_in_of_person references people,
         first_day date not null,
         last_day date not null,
         created_at timestamptz not null,
         constraint stand_in_ends_after_it_begins check (first_day <= last_day),
         constraint nobody_stands_in_for_themselves check (person_id <> stand_in_id),
         constraint one_stand_in_at_a_time exclude using gist
           (person_id with =, daterange(first_day, last_day, '[]') with &&))`,
      'create index stand_ins_of_person on stand_ins (person_id, first_day)',
      'create index stand_ins_by_stand_in on stand_ins (stand_in_id, last_day)',

      ...protect('case_assignments', {
        staff: {
          select: READS_CASES,
          insert: `${OF_OWN_ROLE} and created_by = ${SELF}`,
          update: { of: ['ended_at'], where: OF_OWN_ROLE },
        },
      }),
      ...protect('case_holds', {
        staff: {
          select: READS_CASES,
          insert: `${OF_OWN_ROLE} and created_by = ${SELF}`,
          update: { of: ['lifted_at'], where: OF_OWN_ROLE },
        },
      }),
      ...protect('stand_ins', {
        staff: {
          select: WORKS_ON_CASES,
          insert: `${WORKS_ON_CASES} and person_id = ${SELF}`,
          delete: `${WORKS_ON_CASES} and person_id = ${SELF}`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table stand_ins', 'drop table case_holds', 'drop table case_assignments']);
  }
}
