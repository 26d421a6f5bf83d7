import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Day } from '../../shared/day.js';
import { Employer } from '../employer.entity.js';
import { Workplace } from '../workplace.entity.js';
import { EmployerSuccession } from './employer-succession.entity.js';

/** Who has a workplace from a day until the next one's; before the first, the one it was registered under. */
@Entity('workplace_holdings')
@ForeignKey(
  () => EmployerSuccession,
  ['successionId', 'employerId', 'firstDay'],
  ['id', 'successorId', 'firstDay'],
  { name: 'succession_of_holding' },
)
@Index('one_holder_per_workplace_from_a_day', ['workplaceId', 'firstDay'], {
  unique: true,
  where: 'annulled_at is null',
})
@Index('holdings_of_workplace', ['workplaceId'])
@Index('holdings_of_employer', ['employerId'])
@Index('holdings_by_succession', ['successionId', 'employerId', 'firstDay'])
export class WorkplaceHolding {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workplace_holdings_pk' })
  successionId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workplace_holdings_pk' })
  @ForeignKey(() => Workplace, { name: 'workplace_of_holding' })
  workplaceId: string;

  @Column('uuid')
  @ForeignKey(() => Employer, { name: 'holder_of_workplace' })
  employerId: string;

  @Column('date')
  firstDay: Day;

  /** With its succession. */
  @Column('timestamptz', { nullable: true })
  annulledAt: Date | null;
}
