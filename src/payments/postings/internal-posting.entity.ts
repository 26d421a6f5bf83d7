import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Claim } from '../../claims/claim.entity.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';

/** That a claim of the municipality's own employee was posted in the finance system. It never changes. */
@Entity('internal_postings')
@ForeignKey(() => Claim, ['claimId', 'placementId'], ['id', 'placementId'], { name: 'claim_of_posting' })
@Check('a_posting_is_of_something', 'amount_ore > 0')
@Check('account_of_posting_is_short', 'length(account) between 1 and 60')
@Check('voucher_of_posting_is_short', 'length(voucher) between 1 and 40')
@Index('internal_postings_of_claim', ['claimId', 'placementId'])
@Index('internal_postings_of_placement', ['placementId'])
@Index('internal_postings_by_year', ['postingYear', 'account'])
@Index('internal_postings_newest_first', { synchronize: false })
@Index('internal_postings_by_poster', ['postedBy'])
export class InternalPosting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'internal_postings_pk' })
  claimId: string;

  @Column('uuid')
  placementId: string;

  @Column('integer')
  amountOre: Ore;

  @Column('text')
  account: string;

  @Column('smallint')
  postingYear: number;

  /** Its number in the finance system. */
  @Column('text')
  voucher: string;

  @Column('date')
  postedOn: Day;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'poster_of_claim' })
  postedBy: string;

  @Column('timestamptz')
  postedAt: Date;
}
