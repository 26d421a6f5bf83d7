import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Hundredths } from './sample.rules.js';

/** A share of what was paid in a year, drawn by chance that can be drawn again. */
@Entity('samples')
@Unique('one_sample_per_year', ['year'])
@Check('sample_is_of_this_century', 'year between 2000 and 2099')
@Check('sample_share_is_a_percentage', 'share_hundredths between 1 and 10000')
@Check('sample_seed_is_short', 'length(seed) between 1 and 64')
@Check('a_sample_is_of_some_claims', 'claims > 0')
@Check('a_sample_is_of_some_value', 'amount_ore > 0')
@Check('no_more_is_drawn_than_paid', 'amount_ore <= paid_ore')
@Index('samples_by_drawer', ['drawnBy'])
export class Sample {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'samples_pk' })
  id: string;

  @Column('smallint')
  year: number;

  /** Of a percent: 10 % is 1000. */
  @Column('integer')
  shareHundredths: Hundredths;

  @Column('text')
  seed: string;

  @Column('integer')
  claims: number;

  /** As text, as a bigint comes. */
  @Column('bigint')
  amountOre: string;

  /** All that was paid in the year when it was drawn. */
  @Column('bigint')
  paidOre: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'drawer_of_sample' })
  drawnBy: string;

  @Column('timestamptz')
  drawnAt: Date;
}
