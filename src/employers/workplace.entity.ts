import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Employer } from './employer.entity.js';

@Entity('workplaces')
@Unique('one_workplace_per_p_number', ['pNumber'])
@Unique('workplace_with_its_employer', ['id', 'employerId'])
@Check('p_number_is_ten_digits', "p_number ~ '^[0-9]{10}$'")
@Check('workplace_name_is_short', 'length(name) between 1 and 200')
@Check('workplace_street_is_short', 'length(street) between 1 and 200')
@Check('workplace_postcode_is_four_digits', "postcode ~ '^[0-9]{4}$'")
@Check('workplace_city_is_short', 'length(city) between 1 and 100')
@Index('workplaces_by_part_of_name', { synchronize: false })
@Index('workplaces_of_employer', ['employerId', 'name'])
export class Workplace {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workplaces_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Employer, { name: 'employer_of_workplace' })
  employerId: string;

  @Column('text')
  pNumber: string;

  @Column('text')
  name: string;

  @Column('text')
  street: string;

  @Column('text')
  postcode: string;

  @Column('text')
  city: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
