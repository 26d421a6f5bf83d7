import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Day } from '../../shared/day.js';
import { Employer } from '../employer.entity.js';

/** That a part was in order on a day, and who answers for it. Written once and never changed. */
@Entity('employer_readiness')
@Check('name_in_readiness_is_short', 'length(name) between 1 and 200')
@Index('employer_readiness_of_employer', ['employerId', 'code', 'day'])
@Index('employer_readiness_by_author', ['authorId'])
export class EmployerReadiness {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'employer_readiness_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Employer, { name: 'employer_of_readiness' })
  employerId: string;

  /** As the scheme names it. */
  @Column('text')
  code: string;

  @Column('date')
  day: Day;

  /** Of whoever answers for it at the employer, as the tovholder. */
  @Column('text')
  name: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_readiness' })
  authorId: string;

  @Column('timestamptz')
  writtenAt: Date;
}
