import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const MENTORS = `${ownPlacement()} and ${actorIs('mentor')}`;
const IS_MENTEE = `${ownPlacement()} and ${actorIs('mentee')}`;

export class OnboardingAndLetters1795424400009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table milestone_marks (
         id uuid constraint milestone_marks_pk primary key,
         placement_id uuid not null constraint placement_of_milestone references placements,
         code text not null,
         reached_day date not null,
         marked_by uuid not null constraint marker_of_milestone references people,
         marked_at timestamptz not null,
         constraint one_mark_per_milestone unique (placement_id, code))`,
      'create index milestone_marks_by_marker on milestone_marks (marked_by)',

      `create table attendance_check_ins (
         placement_id uuid not null constraint placement_of_attendance references placements,
         week_first_day date not null constraint attendance_week_begins_on_monday
           check (extract(isodow from week_first_day) = 1),
         days_planned integer not null constraint days_planned_are_in_a_week check (days_planned between 0 and 7),
         days_on_time integer not null,
         said_by uuid not null constraint sayer_of_attendance references people,
         said_at timestamptz not null,
         constraint on_time_is_at_most_planned check (days_on_time between 0 and days_planned),
         constraint attendance_check_ins_pk primary key (placement_id, week_first_day))`,
      'create index attendance_check_ins_by_sayer on attendance_check_ins (said_by)',

      `create table wellbeing_check_ins (
         placement_id uuid not null constraint placement_of_wellbeing references placements,
         week_first_day date not null constraint wellbeing_week_begins_on_monday
           check (extract(isodow from week_first_day) = 1),
         rating integer not null constraint rating_is_one_to_five check (rating between 1 and 5),
         said_by uuid not null constraint sayer_of_wellbeing references people,
         said_at timestamptz not null,
         constraint wellbeing_check_ins_pk primary key (placement_id, week_first_day))`,
      'create index wellbeing_check_ins_by_sayer on wellbeing_check_ins (said_by)',

      `create table letters (
         id uuid constraint letters_pk primary key,
         placement_id uuid not null constraint placement_of_letter references placements,
         kind text not null,
         title text not null,
         case_reference text not null,
         recipient_role text not null
           constraint recipient_role_is_known check (recipient_role in ('leader', 'mentor', 'mentee')),
         recipient_name text not null,
         issued_by uuid not null constraint issuer_of_letter references people,
         issued_at timestamptz not null,
         wording_sha256 bytea not null,
         sha256 bytea not null)`,
      'create index letters_of_placement on letters (placement_id, issued_at desc, id)',
      'create index letters_by_issuer on letters (issued_by)',

      `create table letter_files (
         letter_id uuid constraint letter_files_pk primary key constraint letter_of_file references letters,
         placement_id uuid not null constraint placement_of_letter_file references placements,
         recipient_role text not null,
         pdf bytea not null)`,
      'create index letter_files_of_placement on letter_files (placement_id)',
      `create trigger letters_never_change before update or delete or truncate on letters
         for each statement execute function refuse_change()`,
      `create trigger letter_files_never_change before update or delete or truncate on letter_files
         for each statement execute function refuse_change()`,

      ...protect('milestone_marks', {
        staff: { select: READS_CASES, insert: WORKS_ON_CASES, delete: WORKS_ON_CASES },
        party: {
          select: ownPlacement(),
          insert: `${ownPlacement()} and marked_by = (select actor_person_id())`,
          delete: `${ownPlacement()} and marked_by = (select actor_person_id())`,
        },
      }),
      ...protect('attendance_check_ins', {
        staff: { select: READS_CASES },
        party: {
          select: ownPlacement(),
          insert: `${MENTORS} and said_by = (select actor_person_id())`,
          update: { of: ['days_planned', 'days_on_time', 'said_by', 'said_at'], where: MENTORS },
        },
      }),
      ...protect('wellbeing_check_ins', {
        staff: { select: actorIs('consultant') },
        party: {
          select: `${ownPlacement()} and ${actorIs('mentor', 'mentee')}`,
          insert: `${IS_MENTEE} and said_by = (select actor_person_id())`,
          update: { of: ['rating', 'said_by', 'said_at'], where: IS_MENTEE },
        },
      }),
      ...protect('letters', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_ON_CASES} and issued_by = (select actor_person_id())`,
        },
        party: { select: `${ownPlacement()} and recipient_role = (select actor_role())` },
      }),
      ...protect('letter_files', {
        staff: { select: READS_CASES, insert: WORKS_ON_CASES },
        party: { select: `${ownPlacement()} and recipient_role = (select actor_role())` },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table letter_files',
      'drop table letters',
      'drop table wellbeing_check_ins',
      'drop table attendance_check_ins',
      'drop table milestone_marks',
    ]);
  }
}
