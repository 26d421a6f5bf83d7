import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OWN = `${actorIs('consultant')} and owner_id = ${SELF}`;
const OWN_UNFINISHED = `${OWN} and placement_id is null`;

/** A placement that a consultant has begun to register, and what was answered on the way. */
export class Registrations1795597200050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table registrations (
         id uuid constraint registrations_pk primary key,
         owner_id uuid not null constraint owner_of_registration references people,
         employer_id uuid constraint employer_of_registration references employers,
         workplace_id uuid,
         leader_id uuid constraint leader_of_registration references leaders,
         mentee_id uuid constraint mentee_of_registration references mentees,
         mentor_id uuid constraint mentor_of_registration references mentors,
         leader_picks_mentor boolean not null default false,
         scheme text,
         purpose text
           constraint registration_purpose_is_short check (length(purpose) between 1 and 1000),
         tasks text constraint registration_tasks_are_short check (length(tasks) between 1 and 1000),
         first_day date,
         last_day date,
         placement_id uuid constraint placement_of_registration references placements,
         created_at timestamptz not null,
         updated_at timestamptz not null,
         version integer not null default 1,
         constraint one_registration_per_placement unique (placement_id),
         constraint workplace_of_registration foreign key (workplace_id, employer_id)
           references workplaces (id, employer_id),
         constraint registration_ends_after_it_begins check (first_day <= last_day),
         constraint leader_picks_where_no_mentor_is check (not leader_picks_mentor or mentor_id is null))`,
      'create index registrations_of_owner on registrations (owner_id, updated_at)',
      'create index registrations_of_employer on registrations (employer_id)',
      'create index registrations_of_workplace on registrations (workplace_id, employer_id)',
      'create index registrations_of_leader on registrations (leader_id)',
      'create index registrations_of_mentee on registrations (mentee_id)',
      'create index registrations_of_mentor on registrations (mentor_id)',

      `create table registration_answers (
         id uuid constraint registration_answers_pk primary key,
         registration_id uuid not null
           constraint registration_of_answer references registrations on delete cascade,
         question text not null constraint question_is_known
           check (question in ('family-tie', 'line-of-command', 'paid-already')),
         answer boolean not null,
         explanation text
           constraint answer_explanation_is_short check (length(explanation) between 1 and 500),
         mentee_id uuid not null constraint mentee_of_answer references mentees,
         mentor_id uuid constraint mentor_of_answer references mentors,
         answered_by uuid not null constraint person_of_answer references people,
         answered_at timestamptz not null,
         registration_version integer not null)`,
      `create index answers_of_registration on registration_answers (registration_id, question, registration_version)`,
      'create index answers_of_mentee on registration_answers (mentee_id)',
      'create index answers_of_mentor on registration_answers (mentor_id)',
      'create index answers_by_person on registration_answers (answered_by)',

      ...protect('registrations', {
        staff: {
          select: `(${OWN}) or (${WORKS_ON_CASES} and placement_id is not null)`,
          insert: OWN_UNFINISHED,
          update: {
            of: [
              'employer_id',
              'workplace_id',
              'leader_id',
              'mentee_id',
              'mentor_id',
              'leader_picks_mentor',
              'scheme',
              'purpose',
              'tasks',
              'first_day',
              'last_day',
              'placement_id',
              'updated_at',
              'version',
            ],
            where: OWN_UNFINISHED,
            check: OWN,
          },
          delete: OWN_UNFINISHED,
        },
      }),
      ...protect('registration_answers', {
        staff: {
          select: 'registration_id in (select id from registrations)',
          insert: `${actorIs('consultant')} and answered_by = ${SELF} and registration_id in
            (select id from registrations where owner_id = ${SELF} and placement_id is null)`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table registration_answers', 'drop table registrations']);
  }
}
