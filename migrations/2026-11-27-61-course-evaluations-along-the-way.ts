import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** The organiser evaluates a course along the way too, once a month; what is written already was of the end. */
export class CourseEvaluationsAlongTheWay1795770000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table course_evaluations add column id uuid, add column kind text, add column month text',
      'alter table course_evaluations disable trigger course_evaluations_never_change',
      `update course_evaluations set id = gen_random_uuid(), kind = 'end',
         month = to_char(written_at at time zone 'Europe/Copenhagen', 'YYYY-MM')`,
      'alter table course_evaluations enable trigger course_evaluations_never_change',
      `alter table course_evaluations drop constraint course_evaluations_pk,
         alter column id set not null, alter column kind set not null, alter column month set not null,
         alter column placement_id set not null,
         add constraint course_evaluations_pk primary key (id),
         add constraint kind_of_course_evaluation_is_known check (kind in ('along-the-way', 'end')),
         add constraint month_of_course_evaluation_is_a_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
      `create unique index one_course_evaluation_a_month on course_evaluations (placement_id, month)
         where kind = 'along-the-way'`,
      `create unique index one_course_evaluation_at_the_end on course_evaluations (placement_id) where kind = 'end'`,
      'create index course_evaluations_of_placement on course_evaluations (placement_id, written_at)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table course_evaluations disable trigger course_evaluations_never_change',
      `delete from course_evaluations where kind = 'along-the-way'`,
      'alter table course_evaluations enable trigger course_evaluations_never_change',
      'drop index course_evaluations_of_placement',
      'drop index one_course_evaluation_at_the_end',
      'drop index one_course_evaluation_a_month',
      `alter table course_evaluations drop constraint month_of_course_evaluation_is_a_month,
         drop constraint kind_of_course_evaluation_is_known, drop constraint course_evaluations_pk,
         drop column month, drop column kind, drop column id,
         add constraint course_evaluations_pk primary key (placement_id)`,
    ]);
  }
}
