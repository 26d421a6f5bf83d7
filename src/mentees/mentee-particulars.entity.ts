import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Mentee } from './mentee.entity.js';

@Entity('mentee_particulars')
@Check(
  'mentee_address_is_whole',
  '(street is null) = (postcode is null) and (street is null) = (city is null)',
)
@Check('mentee_street_is_short', 'length(street) between 1 and 200')
@Check('mentee_postcode_is_four_digits', "postcode ~ '^[0-9]{4}$'")
@Check('mentee_city_is_short', 'length(city) between 1 and 100')
export class MenteeParticulars {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentee_particulars_pk' })
  @ForeignKey(() => Mentee, { name: 'mentee_of_particulars' })
  menteeId: string;

  /** Null, as the two below, in schemes that ask for no address. */
  @Column('text', { nullable: true })
  street: string | null;

  @Column('text', { nullable: true })
  postcode: string | null;

  @Column('text', { nullable: true })
  city: string | null;

  @Column('boolean')
  addressProtected: boolean;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  targetGroup: string | null;
}
