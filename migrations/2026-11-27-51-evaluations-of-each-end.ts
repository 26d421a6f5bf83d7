import type { MigrationInterface, QueryRunner } from 'typeorm';
import { askedOfEachMentor } from './2026-11-27-32-evaluations-of-each-mentor.js';
import { run } from './run.js';

/**
 * Of which end an evaluation is: what was said before an extension does not answer for the new one. The days ahead
 * of an end are those of `DAYS_BEFORE_THE_END`.
 */
export class EvaluationsOfEachEnd1795770000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table evaluations add column last_day date',
      'alter table evaluations disable trigger evaluations_never_change',
      'update evaluations v set last_day = p.last_day from placements p where p.id = v.placement_id',
      'alter table evaluations enable trigger evaluations_never_change',
      'alter table evaluations alter column last_day set not null',
      'drop index one_evaluation_at_the_end',
      `create unique index one_evaluation_at_the_end on evaluations (placement_id, author_id, mentor_id, last_day)
         where kind = 'end'`,
      askedOfEachMentor(' and v.last_day >= p.last_day - 14'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      askedOfEachMentor(),
      'drop index one_evaluation_at_the_end',
      `create unique index one_evaluation_at_the_end on evaluations (placement_id, author_id, mentor_id)
         where kind = 'end'`,
      'alter table evaluations drop column last_day',
    ]);
  }
}
