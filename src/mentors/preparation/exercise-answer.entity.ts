import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { AnswerLine } from './exercise.rules.js';

/** What a mentor answered to an exercise; nobody else's, until it is shared. */
@Entity('exercise_answers')
@Unique('one_answer_per_person_and_exercise', ['personId', 'scheme', 'exercise'])
@Unique('exercise_answer_with_its_person', ['id', 'personId'])
@Check('scheme_of_answer_is_named', 'length(scheme) between 1 and 50')
@Check('exercise_of_answer_is_named', 'length(exercise) between 1 and 50')
@Check('exercise_lines_are_a_list', "jsonb_typeof(lines) = 'array'")
export class ExerciseAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'exercise_answers_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_exercise_answer' })
  personId: string;

  /** The code of the scheme. */
  @Column('text')
  scheme: string;

  @Column('text')
  exercise: string;

  @Column('jsonb')
  lines: AnswerLine[];

  @Column('timestamptz')
  answeredAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
