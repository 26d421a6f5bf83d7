import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Day } from '../../shared/day.js';
import { MoveAccount } from './move-account.entity.js';
import { Placement } from '../placement.entity.js';
import type { KeptMove } from './move.rules.js';

/** What became of a course, told to everybody in it. To write the row is to make the move. */
@Entity('placement_moves')
@ForeignKey(() => MoveAccount, ['id', 'move'], ['moveId', 'move'], { name: 'account_of_move' })
@Unique('one_move_per_position', ['placementId', 'position'])
@Unique('one_account_per_move', ['id', 'move'])
@Index('stops_of_placements', ['placementId', 'position'], { where: "move = 'stop'" })
@Check('move_is_known', "move in ('pause', 'return', 'ending', 'stop', 'withdrawal', 'reopening')")
@Check('a_pause_expects_a_return', "(move = 'pause') = (expected_return_day is not null)")
@Check('a_return_comes_after_the_pause', 'expected_return_day > day')
@Check('a_stop_alone_takes_hours_out', "move = 'stop' or not takes_out_later_hours")
@Check('a_reopening_says_its_last_day', "(move = 'reopening') = (last_day is not null)")
export class PlacementMoveMade {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'placement_moves_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_move' })
  placementId: string;

  /** From 1, in the order in which they were made. */
  @Column('integer')
  position: number;

  @Column('text')
  move: KeptMove;

  @Column('date')
  day: Day;

  @Column('date', { nullable: true })
  expectedReturnDay: Day | null;

  @Column('date', { nullable: true })
  lastDay: Day | null;

  /** Of a stop before the last hours: those after it are no hours of the course. */
  @Column('boolean', { default: false })
  takesOutLaterHours: boolean;

  @Column('timestamptz')
  movedAt: Date;
}
