import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OWN = `${actorIs('mentor')} and person_id = ${SELF}`;
const SHARED_BY_ONESELF = `${actorIs('mentor')} and shared_by = ${SELF}`;
const SHARED_WITH_ONESELF = `withdrawn_at is null and mentor_id = any ((select own_mentor_ids())::uuid[])`;

/** What a mentor answers to the exercises of a scheme: the mentor's own, until a fellow mentor is let in. */
export class Preparations1795683600099 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table exercise_answers (
         id uuid constraint exercise_answers_pk primary key,
         person_id uuid not null constraint person_of_exercise_answer references people,
         scheme text not null constraint scheme_of_answer_is_named check (length(scheme) between 1 and 50),
         exercise text not null constraint exercise_of_answer_is_named check (length(exercise) between 1 and 50),
         lines jsonb not null constraint exercise_lines_are_a_list check (jsonb_typeof(lines) = 'array'),
         answered_at timestamptz not null,
         version integer not null default 1,
         constraint one_answer_per_person_and_exercise unique (person_id, scheme, exercise),
         constraint exercise_answer_with_its_person unique (id, person_id))`,

      `create table exercise_shares (
         id uuid constraint exercise_shares_pk primary key,
         answer_id uuid not null,
         shared_by uuid not null constraint sharer_of_exercise references people,
         mentor_id uuid not null constraint mentor_of_exercise_share references mentors,
         shared_at timestamptz not null,
         withdrawn_at timestamptz,
         constraint only_one_s_own_answer_is_shared foreign key (answer_id, shared_by)
           references exercise_answers (id, person_id))`,
      `create unique index one_open_share_per_answer_and_mentor on exercise_shares (answer_id, mentor_id)
         where withdrawn_at is null`,
      'create index exercise_shares_of_answer on exercise_shares (answer_id, shared_by)',
      'create index exercise_shares_by_sharer on exercise_shares (shared_by)',
      'create index exercise_shares_with_mentor on exercise_shares (mentor_id)',

      // Of the same workplace, or, where there is none, of the same scheme: colleagues know each other by name.
      `create function fellow_mentors() returns table (id uuid, person_id uuid, name text)
         language sql stable security definer set search_path = public, pg_temp as $$
         with own as (select m.id, m.workplace_id from mentors m where m.id = any (own_mentor_ids())),
         own_schemes as (
           select distinct v.code from own join mentorships s on s.mentor_id = own.id
             join placements p on p.id = s.placement_id join scheme_versions v on v.id = p.scheme_version_id
           where own.workplace_id is null),
         fellows as (
           select m.id from own join mentors m on m.workplace_id = own.workplace_id
           union
           select s.mentor_id from own_schemes o join scheme_versions v on v.code = o.code
             join placements p on p.scheme_version_id = v.id join mentorships s on s.placement_id = p.id
             join mentors m on m.id = s.mentor_id and m.workplace_id is null)
         select m.id, m.person_id, m.name from fellows join mentors m on m.id = fellows.id
         where m.person_id is not null and m.person_id <> actor_person_id()
       $$`,
      `create function exercise_answers_shared_with_oneself() returns uuid[]
         language sql stable security definer set search_path = public, pg_temp as $$
         select array(select answer_id from exercise_shares
           where withdrawn_at is null and mentor_id = any (own_mentor_ids()))
       $$`,
      `create function refuse_share_with_stranger() returns trigger language plpgsql as $$
       begin
         if actor_person_id() is not null
            and not exists (select from fellow_mentors() f where f.id = new.mentor_id) then
           raise exception 'an exercise is shared with a fellow mentor'
             using errcode = 'check_violation', constraint = 'shares_go_to_fellow_mentors';
         end if;
         return new;
       end $$`,
      `create trigger shares_go_to_fellow_mentors before insert on exercise_shares
         for each row execute function refuse_share_with_stranger()`,
      'revoke execute on function fellow_mentors() from public',
      'revoke execute on function exercise_answers_shared_with_oneself() from public',
      'revoke execute on function refuse_share_with_stranger() from public',
      'grant execute on function fellow_mentors() to limstift_party',
      'grant execute on function exercise_answers_shared_with_oneself() to limstift_party',

      ...protect('exercise_answers', {
        party: {
          select: `(${OWN}) or id = any ((select exercise_answers_shared_with_oneself())::uuid[])`,
          insert: OWN,
          update: { of: ['lines', 'answered_at', 'version'], where: OWN },
        },
      }),
      ...protect('exercise_shares', {
        party: {
          select: `(${SHARED_BY_ONESELF}) or (${SHARED_WITH_ONESELF})`,
          insert: SHARED_BY_ONESELF,
          update: { of: ['withdrawn_at'], where: SHARED_BY_ONESELF },
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table exercise_shares',
      'drop table exercise_answers',
      'drop function refuse_share_with_stranger()',
      'drop function exercise_answers_shared_with_oneself()',
      'drop function fellow_mentors()',
    ]);
  }
}
