import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day, Month } from '../../shared/day.js';
import type { EvaluationKind } from './evaluation.rules.js';

/** What mentor or mentee says of the days of a mentor. Written once and never changed. */
@Entity('evaluations')
@Check('author_role_of_evaluation_is_known', "author_role in ('mentor', 'mentee')")
@Check('kind_of_evaluation_is_known', "kind in ('along-the-way', 'end')")
@Check('month_of_evaluation_is_a_month', "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Check('cooperation_is_one_to_five', 'cooperation between 1 and 5')
@Check('benefit_is_one_to_five', 'benefit between 1 and 5')
@Check('support_is_one_to_five', 'support between 1 and 5')
@Check('what_was_good_is_short', 'length(good) between 1 and 2000')
@Check('what_could_be_better_is_short', 'length(better) between 1 and 2000')
@Index('one_evaluation_a_month', ['placementId', 'authorId', 'month'], {
  unique: true,
  where: "kind = 'along-the-way'",
})
@Index('one_evaluation_at_the_end', ['placementId', 'authorId', 'mentorId', 'lastDay'], {
  unique: true,
  where: "kind = 'end'",
})
@Index('evaluations_of_placement', ['placementId', 'writtenAt'])
@Index('evaluations_by_mentor', ['mentorId'])
@Index('evaluations_by_author', ['authorId'])
export class Evaluation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evaluations_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_evaluation' })
  placementId: string;

  /** Whose days it is of. */
  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_evaluation' })
  mentorId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_evaluation' })
  authorId: string;

  @Column('text')
  authorRole: 'mentor' | 'mentee';

  @Column('text')
  kind: EvaluationKind;

  @Column('text')
  month: Month;

  /** Of the course, as it stood when this was written. */
  @Column('date')
  lastDay: Day;

  @Column('integer')
  cooperation: number;

  @Column('integer')
  benefit: number;

  @Column('integer')
  support: number;

  @Column('text', { nullable: true })
  good: string | null;

  @Column('text', { nullable: true })
  better: string | null;

  @Column('boolean')
  recommends: boolean;

  @Column('timestamptz')
  writtenAt: Date;
}
