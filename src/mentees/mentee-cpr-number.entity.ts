import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Mentee } from './mentee.entity.js';

@Entity('mentee_cpr_numbers')
@Unique('one_mentee_per_cpr_number', ['lookup'])
export class MenteeCprNumber {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentee_cpr_numbers_pk' })
  @ForeignKey(() => Mentee, { name: 'mentee_of_cpr_number' })
  menteeId: string;

  @Column('bytea')
  encrypted: Buffer;

  @Column('text')
  keyId: string;

  /** Keyed hash of the CPR number. */
  @Column('bytea')
  lookup: Buffer;
}
