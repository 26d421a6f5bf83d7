import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentorship } from '../handover/mentorship.entity.js';
import { Placement } from '../placement.entity.js';
import type { Question } from './answer.rules.js';

/** What was answered, by whom and when. A new answer stands beside the old one, with a later position. */
@Entity('placement_answers')
@Unique('one_answer_per_place_in_placement', ['placementId', 'position'])
@Check('question_of_placement_is_known', "question in ('family-tie', 'line-of-command', 'paid-already')")
@Check('explanation_of_answer_is_short', 'length(explanation) between 1 and 500')
@Check('a_tie_is_of_a_mentorship', "(question = 'paid-already') = (mentorship_id is null)")
@Index('placement_answers_of_mentorship', ['mentorshipId'])
@Index('placement_answers_by_person', ['answeredBy'])
export class PlacementAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'placement_answers_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_answer' })
  placementId: string;

  /** Null for what is not of a mentor. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentorship, { name: 'mentorship_of_answer', onDelete: 'CASCADE' })
  mentorshipId: string | null;

  @Column('integer')
  position: number;

  @Column('text')
  question: Question;

  @Column('boolean')
  answer: boolean;

  @Column('text', { nullable: true })
  explanation: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_placement_answer' })
  answeredBy: string;

  @Column('timestamptz')
  answeredAt: Date;
}
