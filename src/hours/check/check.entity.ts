import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';
import type { CheckOutcome, HowChecked } from './check.rules.js';

/** What a consultant found of hours. Written once and never changed; the newest on an entry counts. */
@Entity('hours_checks')
@Unique('one_check_per_number', ['placementId', 'number'])
@Check('checks_are_numbered_from_one', 'number > 0')
@Check('how_of_check_is_known', "how in ('spoke-with-mentee', 'visited-workplace', 'saw-roster', 'other')")
@Check('outcome_of_check_is_known', "outcome in ('right', 'not-right')")
@Check('note_of_check_is_short', 'length(note) between 1 and 2000')
@Index('hours_checks_by_checker', ['checkedBy'])
export class HoursCheck {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'hours_checks_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_check' })
  placementId: string;

  @Column('integer')
  number: number;

  @Column('text')
  how: HowChecked;

  @Column('text')
  outcome: CheckOutcome;

  @Column('date')
  day: Day;

  @Column('text')
  note: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'checker_of_hours' })
  checkedBy: string;

  @Column('timestamptz')
  checkedAt: Date;
}
