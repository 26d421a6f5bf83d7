import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const BY_SELF = 'author_id = (select actor_person_id())';
const OWN = `${ownPlacement()} and ${actorIs('leader')}`;

/** What the leader and the employer do for the mentor, which neither mentor nor mentee reads. */
export class TheEmployersPart1795683600091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table leader_follow_ups (
         id uuid constraint leader_follow_ups_pk primary key,
         placement_id uuid not null constraint placement_of_follow_up references placements,
         mentor_id uuid not null constraint mentor_of_follow_up references mentors,
         day date not null,
         parts text[] not null,
         note text constraint follow_up_note_is_short check (length(note) between 1 and 1000),
         author_id uuid not null constraint author_of_follow_up references people,
         written_at timestamptz not null,
         constraint follow_up_says_something check (cardinality(parts) > 0 or note is not null))`,
      'create index leader_follow_ups_of_placement on leader_follow_ups (placement_id, day)',
      'create index leader_follow_ups_by_mentor on leader_follow_ups (mentor_id)',
      'create index leader_follow_ups_by_author on leader_follow_ups (author_id)',

      `create table employer_activities (
         id uuid constraint employer_activities_pk primary key,
         placement_id uuid not null constraint placement_of_activity references placements,
         code text not null,
         day date not null,
         arranged_by text not null constraint arranger_of_activity_is_known
           check (arranged_by in ('leader', 'shop-steward', 'organiser')),
         author_id uuid not null constraint author_of_activity references people,
         written_at timestamptz not null,
         constraint one_activity_a_day unique (placement_id, code, day))`,
      'create index employer_activities_by_author on employer_activities (author_id)',
      `create table employer_readiness (
         id uuid constraint employer_readiness_pk primary key,
         employer_id uuid not null constraint employer_of_readiness references employers,
         code text not null,
         day date not null,
         name text not null constraint name_in_readiness_is_short check (length(name) between 1 and 200),
         author_id uuid not null constraint author_of_readiness references people,
         written_at timestamptz not null)`,
      'create index employer_readiness_of_employer on employer_readiness (employer_id, code, day)',
      'create index employer_readiness_by_author on employer_readiness (author_id)',
      ...['leader_follow_ups', 'employer_activities', 'employer_readiness'].map(
        (table) => `create trigger ${table}_never_change before update or delete or truncate on ${table}
          for each statement execute function refuse_change()`,
      ),

      ...protect('employer_readiness', {
        staff: { select: READS_CASES, insert: `${actorIs('consultant', 'coordinator')} and ${BY_SELF}` },
      }),
      ...protect('leader_follow_ups', {
        staff: { select: READS_CASES },
        party: { select: OWN, insert: `${OWN} and ${BY_SELF}` },
      }),
      ...protect('employer_activities', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('consultant', 'caseworker', 'coordinator')} and ${BY_SELF}`,
        },
        party: { select: OWN, insert: `${OWN} and ${BY_SELF}` },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table employer_readiness',
      'drop table employer_activities',
      'drop table leader_follow_ups',
    ]);
  }
}
