import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

/** What became of the mentee at and after the end of a course; what was noted before stays. */
export class Outcomes1795770000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table placement_outcomes (
         id uuid constraint placement_outcomes_pk primary key,
         placement_id uuid not null constraint placement_of_outcome references placements,
         outcome text not null constraint outcome_is_known
           check (outcome in ('job', 'flex-job', 'education', 'none-yet')),
         day date not null,
         noted_by uuid not null constraint noter_of_outcome references people,
         noted_at timestamptz not null,
         constraint one_outcome_per_placement_and_day unique (placement_id, day))`,
      'create index placement_outcomes_by_noter on placement_outcomes (noted_by)',
      `create trigger placement_outcomes_never_change before update or delete or truncate on placement_outcomes
         for each statement execute function refuse_change()`,
      ...protect('placement_outcomes', {
        staff: {
          select: READS_CASES,
          insert: `noted_by = (select actor_person_id()) and runs_placement(placement_id)`,
        },
        party: {
          select: `${actorIs('mentee')} and placement_id = any ((select own_placement_ids())::uuid[])`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table placement_outcomes']);
  }
}
