import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import type { Day } from '../shared/day.js';
import { Workplace } from './workplace.entity.js';

@Entity('leaders')
@Index('leaders_by_part_of_name', { synchronize: false })
@ForeignKey(() => Workplace, ['workplaceId', 'employerId'], ['id', 'employerId'], {
  name: 'workplace_of_leader',
})
@Check('leader_name_is_short', 'length(name) between 1 and 200')
@Index('one_leader_per_workplace_and_email', ['workplaceId', 'email'], { unique: true })
@Index('leaders_of_workplace', ['workplaceId', 'employerId'])
@Index('leaders_of_employer', ['employerId', 'name'])
@Index('leaders_of_person', ['personId'])
export class Leader {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'leaders_pk' })
  id: string;

  @Column('uuid')
  employerId: string;

  @Column('uuid')
  workplaceId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_of_leader' })
  personId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('date', { nullable: true })
  lastDay: Day | null;

  @Column('timestamptz')
  createdAt: Date;
}
