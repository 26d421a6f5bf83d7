import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Concern } from './concern.entity.js';

/** What a reader answered or did. Written once and never changed. */
@Entity('concern_answers')
@Check('concern_answer_is_short', 'length(text) between 1 and 4000')
@Index('concern_answers_of_concern', ['concernId', 'writtenAt'])
@Index('concern_answers_by_author', ['authorId'])
export class ConcernAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concern_answers_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Concern, { name: 'concern_of_answer' })
  concernId: string;

  @Column('text')
  text: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_concern_answer' })
  authorId: string;

  @Column('timestamptz')
  writtenAt: Date;
}
