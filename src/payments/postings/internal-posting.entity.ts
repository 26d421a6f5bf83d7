import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Claim } from '../../claims/claim.entity.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';

/** That a claim of the municipality's own employee was posted in the finance system, or that a posting was taken back. It never changes. */
@Entity('internal_postings')
@ForeignKey(() => Claim, ['claimId', 'placementId'], ['id', 'placementId'], { name: 'claim_of_posting' })
@Check('a_posting_is_of_something', 'amount_ore <> 0 and (taken_back_id is not null) = (amount_ore < 0)')
@Check(
  'a_posting_taken_back_says_why',
  'case when taken_back_id is null then reason is null else coalesce(length(reason), 0) between 1 and 1000 end',
)
@Check('account_of_posting_is_short', 'length(account) between 1 and 60')
@Check('voucher_of_posting_is_short', 'length(voucher) between 1 and 40')
@Index('internal_postings_of_claim', ['claimId', 'placementId'])
@Index('internal_postings_of_placement', ['placementId'])
@Index('internal_postings_by_year', ['postingYear', 'account'])
@Index('internal_postings_newest_first', { synchronize: false })
@Index('internal_postings_by_poster', ['postedBy'])
@Index('a_posting_is_taken_back_once', ['takenBackId'], { unique: true })
export class InternalPosting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'internal_postings_pk' })
  id: string;

  @Column('uuid')
  claimId: string;

  @Column('uuid')
  placementId: string;

  /** The posting that it takes back. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => InternalPosting, { name: 'posting_that_is_taken_back' })
  takenBackId: string | null;

  /** Why, of one that takes another back. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Below zero where it takes another back. */
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
