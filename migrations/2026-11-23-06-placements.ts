import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

export class Placements1795424400006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'create sequence placement_numbers',
      `create table placements (
         id uuid constraint placements_pk primary key,
         reference text not null constraint one_placement_per_reference unique,
         scheme_version_id uuid not null constraint scheme_of_placement references scheme_versions,
         mentee_id uuid not null constraint mentee_of_placement references mentees,
         employer_id uuid not null,
         workplace_id uuid not null,
         purpose text not null constraint purpose_is_short check (length(purpose) between 1 and 1000),
         tasks text not null constraint tasks_are_short check (length(tasks) between 1 and 1000),
         first_day date not null,
         last_day date not null,
         status text not null constraint placement_status_is_known check (status in
           ('draft', 'proposed', 'matched', 'active', 'paused', 'ended', 'broken-off', 'withdrawn')),
         consultant_id uuid not null constraint consultant_of_placement references people,
         created_at timestamptz not null,
         version integer not null default 1,
         constraint placement_ends_after_it_begins check (first_day <= last_day),
         constraint workplace_of_placement foreign key (workplace_id, employer_id)
           references workplaces (id, employer_id))`,
      'create index placements_by_first_day on placements (first_day desc, id desc)',
      'create index placements_by_status on placements (status, first_day desc, id desc)',
      'create index placements_of_consultant on placements (consultant_id, first_day desc, id desc)',
      'create index placements_of_mentee on placements (mentee_id, first_day desc)',
      'create index placements_of_workplace on placements (workplace_id, employer_id, first_day desc)',
      'create index placements_of_employer on placements (employer_id, first_day desc)',
      'create index placements_of_scheme_version on placements (scheme_version_id)',

      `create table leaderships (
         id uuid constraint leaderships_pk primary key,
         placement_id uuid not null constraint placement_of_leadership references placements,
         leader_id uuid not null constraint leader_of_leadership references leaders,
         first_day date not null,
         last_day date,
         created_at timestamptz not null,
         constraint leadership_ends_after_it_begins check (first_day <= last_day),
         constraint one_leader_at_a_time exclude using gist
           (placement_id with =, daterange(first_day, last_day, '[]') with &&))`,
      'create index leaderships_of_placement on leaderships (placement_id, first_day)',
      'create index leaderships_of_leader on leaderships (leader_id, last_day)',

      `create table mentorships (
         id uuid constraint mentorships_pk primary key,
         placement_id uuid not null constraint placement_of_mentorship references placements,
         mentor_id uuid not null constraint mentor_of_mentorship references mentors,
         first_day date not null,
         last_day date,
         chosen_by uuid not null constraint chooser_of_mentor references people,
         created_at timestamptz not null,
         constraint mentorship_ends_after_it_begins check (first_day <= last_day),
         constraint one_mentor_at_a_time exclude using gist
           (placement_id with =, daterange(first_day, last_day, '[]') with &&))`,
      'create index mentorships_of_placement on mentorships (placement_id, first_day)',
      'create index mentorships_of_mentor on mentorships (mentor_id, last_day)',
      'create index mentorships_by_chooser on mentorships (chosen_by)',

      `create function lock_placement(asked_id uuid) returns boolean language plpgsql volatile security definer
         set search_path = public, pg_temp as $$
       begin
         perform from placements where id = asked_id for update;
         return found;
       end $$`,

      `create function matching_placement_ids(needle text, most integer) returns uuid[]
         language plpgsql stable security definer
         set search_path = public, pg_temp as $$
       declare
         part text := '%' || replace(replace(replace(lower(needle), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
         own uuid[] := own_placement_ids();
         sees_all boolean := actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor');
       begin
         return array(
           select p.id from placements p
           where (sees_all or p.id = any (own)) and p.id in (
             select id from placements where reference = upper(needle)
             union all
             select id from placements where mentee_id in (select id from mentees where lower(name) like part)
             union all
             select id from placements where employer_id in (select id from employers where lower(name) like part)
             union all
             select id from placements where employer_id in (select id from employers where cvr = needle))
           order by p.first_day desc, p.id desc limit most);
       end $$`,
      `grant execute on function lock_placement(uuid), matching_placement_ids(text, integer)
         to limstift_staff, limstift_party`,
      'grant usage on sequence placement_numbers to limstift_staff',

      ...protect('placements', {
        staff: {
          select: READS_CASES,
          insert: WORKS_ON_CASES,
          update: {
            of: ['purpose', 'tasks', 'first_day', 'last_day', 'status', 'consultant_id', 'version'],
            where: WORKS_ON_CASES,
          },
        },
        party: {
          select: ownPlacement('id'),
          update: {
            of: ['status', 'version'],
            where: `${ownPlacement('id')} and ${actorIs('leader')} and status in ('proposed', 'matched')`,
          },
        },
      }),
      ...protect('leaderships', {
        staff: {
          select: READS_CASES,
          insert: WORKS_ON_CASES,
          update: { of: ['last_day'], where: WORKS_ON_CASES },
        },
        party: { select: ownPlacement() },
      }),
      ...protect('mentorships', {
        staff: {
          select: READS_CASES,
          insert: WORKS_ON_CASES,
          update: { of: ['last_day'], where: WORKS_ON_CASES },
        },
        party: {
          select: ownPlacement(),
          insert: `${ownPlacement()} and ${actorIs('leader')}`,
          update: { of: ['last_day'], where: `${ownPlacement()} and ${actorIs('leader')}` },
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function matching_placement_ids(text, integer)',
      'drop function lock_placement(uuid)',
      'drop table mentorships',
      'drop table leaderships',
      'drop table placements',
      'drop sequence placement_numbers',
    ]);
  }
}
