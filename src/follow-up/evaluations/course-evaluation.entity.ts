import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Goal } from './evaluation.rules.js';

/** What the organiser says of a course that is over. Written once and never changed. */
@Entity('course_evaluations')
@Check('goal_of_course_is_known', "goal in ('reached', 'partly', 'not')")
@Check('lessons_are_short', 'length(lessons) between 1 and 2000')
@Index('course_evaluations_by_author', ['authorId'])
export class CourseEvaluation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'course_evaluations_pk' })
  @ForeignKey(() => Placement, { name: 'placement_of_course_evaluation' })
  placementId: string;

  @Column('text')
  goal: Goal;

  /** What to do otherwise another time. */
  @Column('text')
  lessons: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_course_evaluation' })
  authorId: string;

  @Column('timestamptz')
  writtenAt: Date;
}
