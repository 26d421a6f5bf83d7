import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

const MENTORS = `select from mentorships s join mentors m on m.id = s.mentor_id
  join placements p on p.id = s.placement_id where m.person_id = asked_person_id`;

const FOR_MENTORS = `exists (select from jsonb_array_elements(coalesce(v.content -> 'exercises', '[]')) e
  where e -> 'for' is null or e -> 'for' ? 'mentor')`;

/** Asked with each page of a mentor: hours and absence are none of theirs whom nobody pays, and not all have exercises. */
export class WhatMentorsNeed1795770000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function mentors_unpaid_alone(asked_person_id uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select not exists (${MENTORS} and p.run_by = 'consultant') and (exists (${MENTORS} and p.run_by = 'coordinator')
           or exists (select from mentors where person_id = asked_person_id and kind = 'volunteer')) $$`,
      // As `exercisesForMentors`: of the schemes that the organisation runs, and of the own courses.
      `create function has_exercises(asked_person_id uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select exists (
           select from (select distinct on (code) code, content from scheme_versions order by code, version desc) v
           where ${FOR_MENTORS} and coalesce(
             (select is_on from scheme_switches w where w.code = v.code order by number desc limit 1),
             coalesce(v.content -> 'onFor', '[]') ? coalesce((select kind from organisation), 'municipality')))
         or exists (select from scheme_versions v where ${FOR_MENTORS} and exists (
           ${MENTORS} and p.scheme_version_id = v.id)) $$`,
      ...['mentors_unpaid_alone', 'has_exercises'].flatMap((name) => [
        `revoke execute on function ${name}(uuid) from public`,
        `grant execute on function ${name}(uuid) to limstift_system`,
      ]),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function has_exercises(uuid)', 'drop function mentors_unpaid_alone(uuid)']);
  }
}
