import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Month } from '../../shared/day.js';
import type { EvaluationKind, Goal } from './evaluation.rules.js';

/** What the organiser says of a course, along the way and when it is over. Written once and never changed. */
@Entity('course_evaluations')
@Check('kind_of_course_evaluation_is_known', "kind in ('along-the-way', 'end')")
@Check('month_of_course_evaluation_is_a_month', "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Check('goal_of_course_is_known', "goal in ('reached', 'partly', 'not')")
@Check('lessons_are_short', 'length(lessons) between 1 and 2000')
@Index('one_course_evaluation_a_month', ['placementId', 'month'], {
  unique: true,
  where: "kind = 'along-the-way'",
})
@Index('one_course_evaluation_at_the_end', ['placementId'], { unique: true, where: "kind = 'end'" })
@Index('course_evaluations_of_placement', ['placementId', 'writtenAt'])
@Index('course_evaluations_by_author', ['authorId'])
export class CourseEvaluation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'course_evaluations_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_course_evaluation' })
  placementId: string;

  @Column('text')
  kind: EvaluationKind;

  @Column('text')
  month: Month;

  @Column('text')
  goal: Goal;

  /** What to do otherwise another time, or from now on. */
  @Column('text')
  lessons: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_course_evaluation' })
  authorId: string;

  @Column('timestamptz')
  writtenAt: Date;
}
