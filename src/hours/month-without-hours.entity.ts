import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/person.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Month } from '../shared/day.js';

@Entity('months_without_hours')
@Check('month_without_hours_is_a_month', "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Index('months_without_hours_by_sayer', ['saidBy'])
export class MonthWithoutHours {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'months_without_hours_pk' })
  @ForeignKey(() => Placement, { name: 'placement_without_hours' })
  placementId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'months_without_hours_pk' })
  month: Month;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'sayer_of_no_hours' })
  saidBy: string;

  @Column('timestamptz')
  saidAt: Date;
}
