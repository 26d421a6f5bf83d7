import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const ADDRESS = `
  street text not null constraint %_street_is_short check (length(street) between 1 and 200),
  postcode text not null constraint %_postcode_is_four_digits check (postcode ~ '^[0-9]{4}$'),
  city text not null constraint %_city_is_short check (length(city) between 1 and 100)`;

export class EmployersAndPeopleOfACase1795424400005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table employers (
         id uuid constraint employers_pk primary key,
         cvr text not null constraint one_employer_per_cvr unique
           constraint cvr_is_eight_digits check (cvr ~ '^[0-9]{8}$'),
         name text not null constraint employer_name_is_short check (length(name) between 1 and 200),
         ${ADDRESS.replaceAll('%', 'employer')},
         created_at timestamptz not null)`,
      'create index employers_by_name on employers (name, id)',
      'create index employers_by_part_of_name on employers using gin (lower(name) gin_trgm_ops)',

      `create table workplaces (
         id uuid constraint workplaces_pk primary key,
         employer_id uuid not null constraint employer_of_workplace references employers,
         p_number text not null constraint one_workplace_per_p_number unique
           constraint p_number_is_ten_digits check (p_number ~ '^[0-9]{10}$'),
         name text not null constraint workplace_name_is_short check (length(name) between 1 and 200),
         ${ADDRESS.replaceAll('%', 'workplace')},
         created_at timestamptz not null,
         constraint workplace_with_its_employer unique (id, employer_id))`,
      'create index workplaces_of_employer on workplaces (employer_id, name)',

      `create table leaders (
         id uuid constraint leaders_pk primary key,
         employer_id uuid not null,
         workplace_id uuid not null,
         person_id uuid constraint person_of_leader references people,
         name text not null constraint leader_name_is_short check (length(name) between 1 and 200),
         email text not null,
         phone text,
         last_day date,
         created_at timestamptz not null,
         constraint workplace_of_leader foreign key (workplace_id, employer_id)
           references workplaces (id, employer_id))`,
      'create unique index one_leader_per_workplace_and_email on leaders (workplace_id, email)',
      'create index leaders_of_workplace on leaders (workplace_id, employer_id)',
      'create index leaders_of_person on leaders (person_id)',

      `create table mentors (
         id uuid constraint mentors_pk primary key,
         kind text not null constraint mentor_kind_is_known
           check (kind in ('company-employee', 'municipal-employee', 'institution-employee', 'external-consultant')),
         workplace_id uuid constraint workplace_of_mentor references workplaces,
         person_id uuid constraint person_of_mentor references people,
         name text not null constraint mentor_name_is_short check (length(name) between 1 and 200),
         email text not null,
         phone text,
         qualifications text not null
           constraint qualifications_are_short check (length(qualifications) between 1 and 2000),
         created_at timestamptz not null,
         constraint company_employee_has_a_workplace
           check (kind <> 'company-employee' or workplace_id is not null))`,
      'create unique index one_mentor_per_workplace_and_email on mentors (workplace_id, email)',
      'create index mentors_of_person on mentors (person_id)',

      `create table mentor_absences (
         id uuid constraint mentor_absences_pk primary key,
         mentor_id uuid not null constraint mentor_of_absence references mentors,
         first_day date not null,
         last_day date not null,
         created_at timestamptz not null,
         constraint absence_ends_after_it_begins check (first_day <= last_day))`,
      'create index mentor_absences_of_mentor on mentor_absences (mentor_id, first_day)',

      `create table mentees (
         id uuid constraint mentees_pk primary key,
         person_id uuid constraint person_of_mentee references people,
         name text not null constraint mentee_name_is_short check (length(name) between 1 and 200),
         created_at timestamptz not null)`,
      'create index mentees_of_person on mentees (person_id)',
      'create index mentees_by_name on mentees (name, id)',
      'create index mentees_by_part_of_name on mentees using gin (lower(name) gin_trgm_ops)',

      `create table mentee_cpr_numbers (
         mentee_id uuid constraint mentee_cpr_numbers_pk primary key
           constraint mentee_of_cpr_number references mentees,
         encrypted bytea not null,
         key_id text not null,
         lookup bytea not null constraint one_mentee_per_cpr_number unique)`,

      `create table mentee_particulars (
         mentee_id uuid constraint mentee_particulars_pk primary key
           constraint mentee_of_particulars references mentees,
         ${ADDRESS.replaceAll('%', 'mentee')},
         address_protected boolean not null,
         phone text,
         email text,
         target_group text)`,

      ...protect('employers', {
        staff: { select: READS_CASES, insert: WORKS_ON_CASES },
        party: { select: 'id = any ((select own_employer_ids())::uuid[])' },
      }),
      ...protect('workplaces', {
        staff: { select: READS_CASES, insert: WORKS_ON_CASES },
        party: { select: 'id = any ((select own_workplace_ids())::uuid[])' },
      }),
      ...protect('leaders', {
        staff: {
          select: READS_CASES,
          insert: WORKS_ON_CASES,
          update: { of: ['person_id', 'last_day'], where: WORKS_ON_CASES },
        },
        party: { select: 'id = any ((select known_leader_ids())::uuid[])' },
      }),
      ...protect('mentors', {
        staff: {
          select: READS_CASES,
          insert: WORKS_ON_CASES,
          update: { of: ['person_id'], where: WORKS_ON_CASES },
        },
        party: {
          select: `id = any ((select known_mentor_ids())::uuid[])
            or (${actorIs('leader')} and workplace_id = any ((select own_workplace_ids())::uuid[]))`,
          insert: `${actorIs('leader')} and kind = 'company-employee'
            and workplace_id = any ((select own_workplace_ids())::uuid[])`,
        },
      }),
      ...protect('mentor_absences', {
        staff: { select: READS_CASES, insert: WORKS_ON_CASES },
        party: {
          select: `mentor_id = any ((select known_mentor_ids())::uuid[]) and not ${actorIs('mentee')}`,
          insert: `mentor_id = any ((select known_mentor_ids())::uuid[]) and not ${actorIs('mentee')}`,
        },
      }),
      ...protect('mentees', {
        staff: {
          select: READS_CASES,
          insert: WORKS_ON_CASES,
          update: { of: ['person_id'], where: WORKS_ON_CASES },
        },
        party: {
          select: `id = any ((select known_mentee_ids())::uuid[]) or id = any ((select own_mentee_ids())::uuid[])`,
        },
      }),
      ...protect('mentee_cpr_numbers', {
        staff: { select: WORKS_ON_CASES, insert: WORKS_ON_CASES },
      }),
      ...protect('mentee_particulars', {
        staff: { select: WORKS_ON_CASES, insert: WORKS_ON_CASES },
        party: { select: 'mentee_id = any ((select own_mentee_ids())::uuid[])' },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table mentee_particulars',
      'drop table mentee_cpr_numbers',
      'drop table mentees',
      'drop table mentor_absences',
      'drop table mentors',
      'drop table leaders',
      'drop table workplaces',
      'drop table employers',
    ]);
  }
}
