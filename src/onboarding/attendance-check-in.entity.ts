import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Day } from '../shared/day.js';

@Entity('attendance_check_ins')
@Check('attendance_week_begins_on_monday', 'extract(isodow from week_first_day) = 1')
@Check('days_planned_are_in_a_week', 'days_planned between 0 and 7')
@Check('on_time_is_at_most_planned', 'days_on_time between 0 and days_planned')
@Index('attendance_check_ins_by_sayer', ['saidBy'])
export class AttendanceCheckIn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attendance_check_ins_pk' })
  @ForeignKey(() => Placement, { name: 'placement_of_attendance' })
  placementId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'attendance_check_ins_pk' })
  weekFirstDay: Day;

  @Column('integer')
  daysPlanned: number;

  @Column('integer')
  daysOnTime: number;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'sayer_of_attendance' })
  saidBy: string;

  @Column('timestamptz')
  saidAt: Date;
}
