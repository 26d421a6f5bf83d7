import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day, Month } from '../../shared/day.js';

/** A month whose window was closed, and that can be claimed again until a day. */
@Entity('claim_reopenings')
@Check('reopened_month_is_a_month', "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Check('a_month_is_reopened_in_words', 'length(because) between 1 and 2000')
@Check(
  'a_month_is_reopened_for_days_to_come',
  "last_day >= (reopened_at at time zone 'Europe/Copenhagen')::date",
)
@Index('claim_reopenings_of_month', ['placementId', 'month', 'lastDay'])
@Index('claim_reopenings_by_reopener', ['reopenedBy'])
export class ClaimReopening {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claim_reopenings_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_claim_reopening' })
  placementId: string;

  @Column('text')
  month: Month;

  @Column('text')
  because: string;

  @Column('date')
  lastDay: Day;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'reopener_of_claim_month' })
  reopenedBy: string;

  @Column('timestamptz')
  reopenedAt: Date;
}
