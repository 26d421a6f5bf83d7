import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimLine } from '../../claims/claim-line.entity.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import { Correction } from './correction.entity.js';

/** What a line of a claim stood at, and what it should have been. Never changed. */
@Entity('correction_lines')
@Check('minutes_before_are_not_negative', 'minutes_before >= 0')
@Check('minutes_after_are_not_negative', 'minutes_after >= 0')
@Check('corrected_wage_cost_is_positive', 'wage_cost_after_ore > 0')
@Check(
  'corrected_amount_is_minutes_times_wage_cost',
  'amount_after_ore = (minutes_after::bigint * wage_cost_after_ore * 2 + 60) / 120',
)
@Check(
  'a_corrected_line_changes',
  '(minutes_before, wage_cost_before_ore) <> (minutes_after, wage_cost_after_ore)',
)
@Index('correction_lines_of_line', ['lineId'])
export class CorrectionLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'correction_lines_pk' })
  @ForeignKey(() => Correction, { name: 'correction_of_line' })
  correctionId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'correction_lines_pk' })
  @ForeignKey(() => ClaimLine, { name: 'corrected_line' })
  lineId: string;

  @Column('integer')
  minutesBefore: Minutes;

  /** Per hour. */
  @Column('integer')
  wageCostBeforeOre: Ore;

  @Column('integer')
  amountBeforeOre: Ore;

  @Column('integer')
  minutesAfter: Minutes;

  @Column('integer')
  wageCostAfterOre: Ore;

  @Column('integer')
  amountAfterOre: Ore;
}
