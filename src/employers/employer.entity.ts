import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('employers')
@Unique('one_employer_per_cvr', ['cvr'])
@Check('cvr_is_eight_digits', "cvr ~ '^[0-9]{8}$'")
@Check('employer_name_is_short', 'length(name) between 1 and 200')
@Check('employer_street_is_short', 'length(street) between 1 and 200')
@Check('employer_postcode_is_four_digits', "postcode ~ '^[0-9]{4}$'")
@Check('employer_city_is_short', 'length(city) between 1 and 100')
@Index('employers_by_name', ['name', 'id'])
@Index('employers_by_part_of_name', { synchronize: false })
export class Employer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'employers_pk' })
  id: string;

  @Column('text')
  cvr: string;

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
