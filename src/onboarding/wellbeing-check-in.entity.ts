import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Day } from '../shared/day.js';

@Entity('wellbeing_check_ins')
@Check('wellbeing_week_begins_on_monday', 'extract(isodow from week_first_day) = 1')
@Check('rating_is_one_to_five', 'rating between 1 and 5')
@Index('wellbeing_check_ins_by_sayer', ['saidBy'])
export class WellbeingCheckIn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wellbeing_check_ins_pk' })
  @ForeignKey(() => Placement, { name: 'placement_of_wellbeing' })
  placementId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'wellbeing_check_ins_pk' })
  weekFirstDay: Day;

  @Column('integer')
  rating: number;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'sayer_of_wellbeing' })
  saidBy: string;

  @Column('timestamptz')
  saidAt: Date;
}
